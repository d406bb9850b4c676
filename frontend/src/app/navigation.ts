import type { ParseKeys } from 'i18next';
import type { Role } from '../auth/session';

export interface NavigationEntry {
  /** Path of a list or overview; a feature registers it in router.tsx. */
  to: string;
  text: ParseKeys;
  exact?: boolean;
}

export const mainEntries: readonly NavigationEntry[] = [
  { to: '/', text: 'nav.home', exact: true },
  { to: '/prozess', text: 'nav.process' },
  { to: '/leitlinien', text: 'nav.guidelines' },
  { to: '/ags', text: 'nav.workingGroups' },
  { to: '/massnahmen', text: 'nav.measures' },
  { to: '/indikatoren', text: 'nav.indicators' },
  { to: '/akteure', text: 'nav.actors' },
  { to: '/suche', text: 'nav.search' },
];

export const adminRoles: readonly Role[] = ['coordinator'];

export const adminEntries: readonly NavigationEntry[] = [
  { to: '/verwaltung/konten', text: 'nav.accounts' },
  { to: '/verwaltung/inhalte', text: 'nav.pages' },
  { to: '/verwaltung/rueckmeldungen', text: 'nav.inbox' },
];

export const footerEntries: readonly NavigationEntry[] = [
  { to: '/impressum', text: 'nav.imprint' },
  { to: '/datenschutz', text: 'nav.privacy' },
  { to: '/barrierefreiheit', text: 'nav.accessibility' },
  { to: '/feedback', text: 'nav.feedback' },
];
