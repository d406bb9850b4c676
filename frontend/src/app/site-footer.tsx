import { useTranslation } from 'react-i18next';
import { config } from '../config';
import { PlainLink } from '../ui/link';
import { footerEntries } from './navigation';
import { ThemeSwitch } from './switches';

export function SiteFooter() {
  const { t } = useTranslation('common');
  return (
    <footer className="site-footer">
      <div className="site-footer-inner">
        <p>{t('shell.footer', { municipality: config().municipality })}</p>
        <nav aria-label={t('shell.footerNavigation')}>
          <ul>
            {footerEntries.map((entry) => (
              <li key={entry.to}>
                <PlainLink to={entry.to}>{t(entry.text)}</PlainLink>
              </li>
            ))}
          </ul>
        </nav>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
