/** Whole years between the end of a period such as "2016", "2021/22" or "2016-05-09" and now. */
export function yearsSince(period: string, now: Date = new Date()): number | undefined {
  const years = [...period.matchAll(/\d{4}/g)].map((hit) => Number(hit[0]));
  const last = years.at(-1);
  if (last === undefined) return undefined;
  const schoolYear = /^\d{4}\/\d{2}$/.test(period);
  const monthText = /\d{4}-(\d{2})(?:-\d{2})?$/.exec(period)?.[1];
  const month = schoolYear ? 7 : monthText ? Number(monthText) : 12;
  const end = Date.UTC(schoolYear ? last + 1 : last, month, 1);
  return Math.max(0, Math.floor((now.getTime() - end) / (365.25 * 86_400_000)));
}
