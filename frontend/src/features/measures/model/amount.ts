/**
 * A number as people type it, German or English: "1.250,50", "1250.5", "1 250". A single
 * separator with exactly three figures behind it separates thousands.
 *
 * @returns undefined when it cannot be read
 */
export function parseAmount(text: string): number | undefined {
  const plain = text.replace(/[\s\u00a0\u202f€]/g, '');
  if (!/^\d[\d.,]*$/.test(plain)) return undefined;
  const point = decimalSeparator(plain);
  const parts = plain.split(/[.,]/);
  const decimals = point === undefined ? '' : (parts.pop() ?? '');
  const wellGrouped = parts.slice(1).every((group) => group.length === 3);
  if (!wellGrouped || (parts.length > 1 && (parts[0]?.length ?? 0) > 3)) return undefined;
  if (point !== undefined && !/^\d{1,2}$/.test(decimals)) return undefined;
  return Number(`${parts.join('')}.${decimals || '0'}`);
}

function decimalSeparator(text: string): string | undefined {
  const last = /([.,])(\d*)$/.exec(text);
  if (!last) return undefined;
  const [, mark = '', behind = ''] = last;
  const mixed = text.includes('.') && text.includes(',');
  const repeated = text.split(mark).length > 2;
  if (mixed) return mark;
  if (repeated || behind.length === 3) return undefined;
  return mark;
}

/** The same the other way, for a form: comma in German, point in English. */
export function writeAmount(value: number | null | undefined, language: string): string {
  if (value === null || value === undefined) return '';
  return language === 'de' ? String(value).replace('.', ',') : String(value);
}
