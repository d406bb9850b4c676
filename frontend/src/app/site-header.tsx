import { useRouterState } from '@tanstack/react-router';
import { lazy, type RefObject, Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { hasRole, useSession } from '../auth/session';
import { SignInButton, SignOutButton } from '../auth/sign-in-button';
import { config } from '../config';
import { Icon } from '../ui/icon';
import { PlainLink } from '../ui/link';
import { adminEntries, adminRoles, mainEntries, type NavigationEntry } from './navigation';
import { LanguageSwitch } from './switches';

// The first view does not wait for it.
const HeaderSearch = lazy(() => import('./header-search'));

export function SiteHeader() {
  const { t, i18n } = useTranslation('common');
  const { municipality, notice } = config();
  return (
    <header className="site-header">
      {notice ? <p className="site-notice">{notice[i18n.language] ?? notice['de']}</p> : null}
      <div className="site-bar">
        <PlainLink to="/" className="brand">
          <BrandMark />
          <span>
            <span className="brand-name">{t('app.name')}</span>
            <span className="brand-town">{t('shell.concept', { municipality })}</span>
          </span>
        </PlainLink>
        <Suspense fallback={<div className="header-search" />}>
          <HeaderSearch />
        </Suspense>
        <div className="site-tools">
          <LanguageSwitch />
          <SessionTools />
        </div>
      </div>
      <MainNavigation />
    </header>
  );
}

function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 40 28" aria-hidden="true" focusable="false">
      <circle cx="14" cy="14" r="11" fill="none" stroke="currentColor" strokeWidth="4" />
      <circle cx="26" cy="14" r="11" fill="none" stroke="currentColor" strokeWidth="4" />
    </svg>
  );
}

function SessionTools() {
  const session = useSession();
  if (session.status === 'anonymous') return <SignInButton kind="primary" />;
  return (
    <>
      <PlainLink to="/profil" className="session-name">
        <Icon name="person" small />
        <bdi>{session.displayName}</bdi>
      </PlainLink>
      <SignOutButton />
    </>
  );
}

/** Folds the menu after a choice and on Escape. */
function useFolding(menu: RefObject<HTMLDetailsElement | null>, path: string): void {
  useEffect(() => {
    menu.current?.removeAttribute('open');
  }, [menu, path]);
  useEffect(() => {
    const element = menu.current;
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !element?.open) return;
      element.removeAttribute('open');
      element.querySelector('summary')?.focus();
    };
    element?.addEventListener('keydown', close);
    return () => element?.removeEventListener('keydown', close);
  }, [menu]);
}

/** One list of links: a row where there is room, folded behind "Menü" on a phone. */
function MainNavigation() {
  const { t } = useTranslation('common');
  const session = useSession();
  const folded = useRef<HTMLDetailsElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useFolding(folded, path);
  const admin = hasRole(session, adminRoles) ? adminEntries : [];
  return (
    <nav className="site-nav" aria-label={t('shell.navigation')}>
      <details ref={folded} className="nav-folded">
        <summary>
          <Icon name="menu" />
          {t('shell.menu')}
        </summary>
        <NavigationList entries={mainEntries} admin={admin} />
      </details>
      <div className="nav-row">
        <NavigationList entries={mainEntries} admin={admin} />
      </div>
    </nav>
  );
}

interface NavigationListProps {
  entries: readonly NavigationEntry[];
  admin: readonly NavigationEntry[];
}

function NavigationList({ entries, admin }: NavigationListProps) {
  const { t } = useTranslation('common');
  return (
    <ul>
      {[...entries, ...admin].map((entry) => (
        <li key={entry.to}>
          <PlainLink to={entry.to} activeOptions={{ exact: entry.exact ?? false }}>
            {t(entry.text)}
          </PlainLink>
        </li>
      ))}
    </ul>
  );
}
