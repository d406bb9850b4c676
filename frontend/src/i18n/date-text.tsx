import { useTranslation } from 'react-i18next';
import { type DateStyle, formatDate } from './format';

/** A day or an instant in the reader's language. */
export function DateText({ value, style = 'long' }: { value: string; style?: DateStyle }) {
  const { i18n } = useTranslation();
  return (
    <time dateTime={value}>
      <bdi>{formatDate(value, style, i18n.language)}</bdi>
    </time>
  );
}
