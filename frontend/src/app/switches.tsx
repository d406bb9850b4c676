import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../i18n/i18n';
import { isLanguage, languageNames, languages } from '../i18n/languages';
import { chooseTheme, currentTheme, type Theme, themes } from './theme';

/** Every language by its own name, so that it can be found by those who need it. */
export function LanguageSwitch() {
  const { t, i18n } = useTranslation('common');
  const id = useId();
  return (
    <div className="switch">
      <label htmlFor={id} className="visually-hidden">
        {t('shell.language')}
      </label>
      <select
        id={id}
        value={i18n.language}
        onChange={(event) => {
          if (isLanguage(event.target.value)) void changeLanguage(event.target.value);
        }}
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {languageNames[language]}
          </option>
        ))}
      </select>
    </div>
  );
}

export function ThemeSwitch() {
  const { t } = useTranslation('common');
  const id = useId();
  const [theme, setTheme] = useState<Theme>(currentTheme);
  return (
    <div className="switch">
      <label htmlFor={id}>{t('shell.theme')}</label>
      <select
        id={id}
        value={theme}
        onChange={(event) => {
          const chosen = event.target.value as Theme;
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      >
        {themes.map((name) => (
          <option key={name} value={name}>
            {t(`shell.themes.${name}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
