/** What the form of a new indicator starts with. */
export interface NewIndicatorSearch {
  /** The answer that it comes from. */
  antwort?: string;
  /** What a line of a pasted table is called that waits for it. */
  name?: string;
  /** Unit of that line as the table has it, e.g. "%". */
  einheit?: string;
  /** Decimals of its values. */
  stellen?: number;
}

/** Of what stands in the address what can be used; a name of digits arrives as a number. */
export function readNewIndicator(search: Readonly<Record<string, unknown>>): NewIndicatorSearch {
  const { antwort, name, einheit, stellen } = search;
  const text = (value: unknown) =>
    typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
  const named = text(name);
  const unit = text(einheit);
  return {
    ...(typeof antwort === 'string' ? { antwort } : {}),
    ...(named === undefined ? {} : { name: named }),
    ...(unit === undefined ? {} : { einheit: unit }),
    ...(Number.isInteger(stellen) ? { stellen: Math.min(9, Math.max(0, Number(stellen))) } : {}),
  };
}
