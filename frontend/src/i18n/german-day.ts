const format = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** The calendar day in Germany, "2026-11-23", wherever the reader's clock stands. */
export function germanDay(instant: Date): string {
  return format.format(instant);
}
