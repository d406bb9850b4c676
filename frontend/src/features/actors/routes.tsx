import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { loadTexts } from '../../i18n/i18n';
import { shellRoute } from '../../routing/root-route';
import { type Category, isCategory } from './model/category';

const load = () => loadTexts('actors');

export interface DirectorySearch {
  q?: string;
  art?: Category;
  ortsteil?: string;
  ruhend?: true;
}

function directorySearch(search: Record<string, unknown>): DirectorySearch {
  const { q, art, ortsteil, ruhend } = search;
  return {
    ...(typeof q === 'string' && q ? { q } : {}),
    ...(isCategory(art) ? { art } : {}),
    ...(typeof ortsteil === 'string' && ortsteil ? { ortsteil } : {}),
    ...(ruhend === true ? { ruhend } : {}),
  };
}

const directory = createRoute({
  getParentRoute: () => shellRoute,
  path: '/akteure',
  validateSearch: directorySearch,
  loader: load,
  component: lazyRouteComponent(() => import('./pages/directory-page'), 'DirectoryPage'),
});

const newOrganisation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/akteure/neu',
  staticData: { roles: ['coordinator'] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/organisation-edit-page'), 'NewPage'),
});

const organisation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/akteure/$organisationId',
  loader: load,
  component: lazyRouteComponent(() => import('./pages/organisation-page'), 'OrganisationPage'),
});

const editOrganisation = createRoute({
  getParentRoute: () => shellRoute,
  path: '/akteure/$organisationId/bearbeiten',
  staticData: { roles: [] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/organisation-edit-page'), 'EditPage'),
});

const persons = createRoute({
  getParentRoute: () => shellRoute,
  path: '/akteure/personen',
  validateSearch: (search: Record<string, unknown>): { q?: string } =>
    typeof search['q'] === 'string' && search['q'] ? { q: search['q'] } : {},
  staticData: { roles: ['coordinator', 'privacy-officer'] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/person-list-page'), 'PersonListPage'),
});

const person = createRoute({
  getParentRoute: () => shellRoute,
  path: '/akteure/personen/$personId',
  staticData: { roles: ['coordinator', 'privacy-officer'] },
  loader: load,
  component: lazyRouteComponent(() => import('./pages/person-page'), 'PersonPage'),
});

export const actorRoutes = [
  directory,
  newOrganisation,
  organisation,
  editOrganisation,
  persons,
  person,
] as const;
