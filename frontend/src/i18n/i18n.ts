import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import {
  directionOf,
  fallbackLanguage,
  initialLanguage,
  isLanguage,
  type Language,
  languages,
  rememberLanguage,
} from './languages';

type Messages = Record<string, unknown>;
const files = import.meta.glob<Messages>('./locales/*/*.json', { import: 'default' });

/** Loads one namespace of one language as its own chunk. */
const lazyFiles = {
  type: 'backend' as const,
  init: () => undefined,
  read(
    language: string,
    namespace: string,
    done: (error: Error | null, messages: Messages | null) => void,
  ) {
    const load = files[`./locales/${language}/${namespace}.json`];
    if (!load) {
      done(new Error(`No texts for ${language}/${namespace}`), null);
      return;
    }
    load().then(
      (messages) => done(null, messages),
      (reason: unknown) => done(reason instanceof Error ? reason : new Error(String(reason)), null),
    );
  },
};

export async function startI18n(language: Language = initialLanguage()): Promise<I18n> {
  i18next.on('languageChanged', applyToDocument);
  await i18next
    .use(lazyFiles)
    .use(initReactI18next)
    .init({
      lng: language,
      fallbackLng: fallbackLanguage,
      supportedLngs: languages,
      ns: ['common'],
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      react: { useSuspense: true },
      returnNull: false,
    });
  return i18next;
}

function applyToDocument(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

export function currentLanguage(): Language {
  return isLanguage(i18next.language) ? i18next.language : fallbackLanguage;
}

export async function changeLanguage(language: Language): Promise<void> {
  rememberLanguage(language);
  await i18next.changeLanguage(language);
}

/** For route loaders: have the texts of a feature ready before its page renders. */
export async function loadTexts(...namespaces: string[]): Promise<void> {
  await i18next.loadNamespaces(namespaces);
}

export { i18next };
