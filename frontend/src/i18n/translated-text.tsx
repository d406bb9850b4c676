import { useTranslation } from 'react-i18next';
import { directionOf } from './languages';

/** A text the users translate, as the API answers it: language tag → text and state. */
export type TranslatedTextValue = Record<string, { text: string; state?: string } | undefined>;

export interface PickedText {
  text: string;
  lang: string;
  state: string;
}

/** The text in the wanted language, else German, else whatever there is. */
export function pickText(
  value: TranslatedTextValue | null | undefined,
  language: string,
): PickedText | undefined {
  if (!value) return undefined;
  const order = [language, 'de', ...Object.keys(value)];
  for (const lang of order) {
    const entry = value[lang];
    if (entry?.text) return { text: entry.text, lang, state: entry.state ?? 'SOURCE' };
  }
  return undefined;
}

interface TranslatedTextProps {
  text: TranslatedTextValue | null | undefined;
  /** Shown when no language has a text. */
  fallback?: string;
  /** Says in which language the text stands and whether it is up to date. */
  showState?: boolean;
}

/** Renders a text with its own `lang` and `dir`, so that screen readers pronounce it right. */
export function TranslatedText({ text, fallback = '', showState = false }: TranslatedTextProps) {
  const { t, i18n } = useTranslation('common');
  const picked = pickText(text, i18n.language);
  if (!picked) return fallback;
  const note = noteKey(picked, i18n.language);
  return (
    <>
      <span lang={picked.lang} dir={directionOf(picked.lang)} className="user-text">
        {picked.text}
      </span>
      {showState && note ? <small className="text-note"> {t(note)}</small> : null}
    </>
  );
}

function noteKey(picked: PickedText, language: string) {
  if (picked.lang !== language) return 'text.otherLanguage' as const;
  if (picked.state === 'OUTDATED') return 'text.outdated' as const;
  if (picked.state === 'MACHINE_UNREVIEWED') return 'text.machine' as const;
  return undefined;
}
