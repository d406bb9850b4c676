export interface Node {
  id: string;
  parentId?: string | null;
}

export interface Placed<Item> {
  item: Item;
  /** 0 for what is part of nothing. */
  depth: number;
}

/** Each thing below the one it is part of; what is part of something unknown stands at the top. */
export function asTree<Item extends Node>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Placed<Item>[] {
  const ids = new Set(items.map(({ id }) => id));
  const children = new Map<string, Item[]>();
  for (const item of items) {
    const parent = item.parentId && ids.has(item.parentId) ? item.parentId : '';
    children.set(parent, [...(children.get(parent) ?? []), item]);
  }
  const placed: Placed<Item>[] = [];
  const place = (parent: string, depth: number) => {
    for (const item of (children.get(parent) ?? []).sort(compare)) {
      placed.push({ item, depth });
      place(item.id, depth + 1);
    }
  };
  place('', 0);
  return placed;
}

/** What something may become a part of: neither itself nor any of its parts. */
export function possibleParents<Item extends Node>(
  items: readonly Item[],
  of: string | undefined,
): Item[] {
  if (of === undefined) return [...items];
  const below = new Set([of]);
  let grown = true;
  while (grown) {
    grown = false;
    for (const { id, parentId } of items) {
      if (parentId && below.has(parentId) && !below.has(id)) {
        below.add(id);
        grown = true;
      }
    }
  }
  return items.filter(({ id }) => !below.has(id));
}
