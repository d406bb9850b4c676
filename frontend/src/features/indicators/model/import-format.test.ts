import { describe, expect, it } from 'vitest';
import { contentTypeOf } from './import-format';

describe('a file', () => {
  it.each([
    ['werte.csv', 'text/csv'],
    ['eingefügte Zeilen', 'text/csv'],
    ['Werte 2026.XLSX', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['werte.ndjson', 'application/x-ndjson'],
    ['werte.json', 'application/json'],
    ['ohne-endung', 'text/csv'],
  ])('%s is sent as %s', (name, type) => {
    expect(contentTypeOf(name)).toBe(type);
  });
});
