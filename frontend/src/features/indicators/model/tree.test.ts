import { describe, expect, test } from 'vitest';
import { asTree, possibleParents } from './tree';

const items = [
  { id: 'pl', parentId: 'eu' },
  { id: 'eu', parentId: null },
  { id: 'bg', parentId: 'eu' },
  { id: 'tr' },
  { id: 'lost', parentId: 'gone' },
];
const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);

describe('what is part of what', () => {
  test('stands below it, in order', () => {
    expect(asTree(items, byId).map(({ item, depth }) => `${depth} ${item.id}`)).toEqual([
      '0 eu',
      '1 bg',
      '1 pl',
      '0 lost',
      '0 tr',
    ]);
  });

  test('nothing may become a part of itself or of its parts', () => {
    expect(possibleParents(items, 'eu').map(({ id }) => id)).toEqual(['tr', 'lost']);
    expect(possibleParents(items, 'pl').map(({ id }) => id)).toEqual(['eu', 'bg', 'tr', 'lost']);
    expect(possibleParents(items, undefined)).toHaveLength(5);
  });
});
