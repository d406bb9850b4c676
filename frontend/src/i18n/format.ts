import { currentLanguage } from './i18n';

/** Latin digits in every language, so that figures can be compared with the printed source. */
function tag(language: string): string {
  const region = language === 'en' ? 'en-GB' : language === 'de' ? 'de-DE' : language;
  return `${region}-u-nu-latn`;
}

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

export function numberFormat(
  options: Intl.NumberFormatOptions = {},
  language: string = currentLanguage(),
): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(tag(language), options);
    numberFormats.set(key, format);
  }
  return format;
}

export function dateFormat(
  options: Intl.DateTimeFormatOptions,
  language: string = currentLanguage(),
): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(tag(language), { timeZone: 'Europe/Berlin', ...options });
    dateFormats.set(key, format);
  }
  return format;
}

/** Fixed number of decimals, as the indicator states it. */
export function formatNumber(value: number, decimals?: number, language?: string): string {
  const options =
    decimals === undefined
      ? { maximumFractionDigits: 6 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  return numberFormat(options, language).format(value);
}

/** "10,2–14,0" by Intl, never by gluing strings. */
export function formatRange(low: number, high: number, decimals = 0, language?: string): string {
  return numberFormat(
    { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    language,
  ).formatRange(low, high);
}

export function formatEuro(value: number, language?: string): string {
  return numberFormat(
    { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 },
    language,
  ).format(value);
}

export type DateStyle = 'short' | 'long' | 'month' | 'time';

const dateStyles: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  time: { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
};

/** `value`: a calendar day ("2016-05-31"), a month ("2016-05") or an instant. */
export function formatDate(value: string, style: DateStyle = 'long', language?: string): string {
  const calendar = /^\d{4}-\d{2}(-\d{2})?$/.test(value);
  const date = new Date(
    calendar ? `${value.length === 7 ? `${value}-01` : value}T12:00:00Z` : value,
  );
  if (Number.isNaN(date.getTime())) return value;
  return dateFormat(dateStyles[style], language).format(date);
}
