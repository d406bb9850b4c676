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
  { to: '/process', text: 'nav.process' },
  { to: '/guidelines', text: 'nav.guidelines' },
  { to: '/working-groups', text: 'nav.workingGroups' },
  { to: '/measures', text: 'nav.measures' },
  { to: '/indicators', text: 'nav.indicators' },
  { to: '/organisations', text: 'nav.actors' },
  { to: '/search', text: 'nav.search' },
];

export const adminRoles: readonly Role[] = ['coordinator'];

export const adminEntries: readonly NavigationEntry[] = [
  { to: '/admin/accounts', text: 'nav.accounts' },
  { to: '/admin/pages', text: 'nav.pages' },
];

export const footerEntries: readonly NavigationEntry[] = [
  { to: '/impressum', text: 'nav.imprint' },
  { to: '/datenschutz', text: 'nav.privacy' },
  { to: '/barrierefreiheit', text: 'nav.accessibility' },
  { to: '/feedback', text: 'nav.feedback' },
];
