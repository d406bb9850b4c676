/**
 * A number as people type it: "15,2", "15.2", "1.234,5", "12 345". Undefined when it is none;
 * "ambiguous" when it could be read in two ways ("9.371").
 */
export function readNumber(text: string): number | 'ambiguous' | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f']/g, '').replace('−', '-');
  if (!/^-?\d[\d.,]*$/.test(plain)) return undefined;
  const commas = plain.split(',').length - 1;
  const points = plain.split('.').length - 1;
  if (commas > 0 && points > 0) return readGrouped(plain);
  if (commas > 1 || points > 1) {
    const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(plain);
    return grouped ? Number(plain.replaceAll(/[.,]/g, '')) : undefined;
  }
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(plain)) return 'ambiguous';
  return plain.endsWith(',') || plain.endsWith('.') ? undefined : Number(plain.replace(',', '.'));
}

function readGrouped(plain: string): number | undefined {
  const decimal = plain.lastIndexOf(',') > plain.lastIndexOf('.') ? ',' : '.';
  const grouping = decimal === ',' ? '.' : ',';
  const number = plain.replaceAll(grouping, '').replace(decimal, '.');
  return /^-?\d+\.\d+$/.test(number) ? Number(number) : undefined;
}

/**
 * A whole number that is not negative: "9371", "9.371", "12 345". Undefined when it is none or has decimals; a point or
 * comma before three digits can only part thousands here.
 */
export function readWhole(text: string): number | undefined {
  const plain = text.replaceAll(/[\s\u00a0\u202f']/g, '');
  return /^(\d+|\d{1,3}(\.\d{3})+|\d{1,3}(,\d{3})+)$/.test(plain)
    ? Number(plain.replaceAll(/[.,]/g, ''))
    : undefined;
}
