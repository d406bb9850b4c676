import { describe, expect, it } from 'vitest';
import { slugOf } from './slug';

describe('a short name for addresses', () => {
  it('keeps letters and digits, and writes German letters out', () => {
    expect(slugOf('Integrationskonzept für Größenau, 2. Auflage')).toBe(
      'integrationskonzept-fuer-groessenau-2-auflage',
    );
    expect(slugOf('  Café & Çay!  ')).toBe('cafe-cay');
  });

  it('is short and ends in no hyphen', () => {
    expect(slugOf(`${'a'.repeat(59)} b`)).toBe('a'.repeat(59));
  });

  it('is empty when nothing of a title can stand in an address', () => {
    expect(slugOf('…')).toBe('');
  });
});
