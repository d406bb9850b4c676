import { api, call } from '../../../api/client';
import { ifVersion } from '../../../api/etag';
import type { components } from '../../../api/schema';
import type { Organisation } from './list-organisations';

export type NewOrganisation = components['schemas']['NewOrganisation'];
export type OrganisationChange = components['schemas']['OrganisationChange'];

export function createOrganisation(body: NewOrganisation): Promise<Organisation> {
  return call(api().POST('/organisations', { body }));
}

export function changeOrganisation(
  organisationId: string,
  version: number,
  body: OrganisationChange,
): Promise<Organisation> {
  return call(
    api().PATCH('/organisations/{organisationId}', {
      params: { path: { organisationId }, header: ifVersion(version) },
      body,
    }),
  );
}

/** It no longer takes part; the entry stays. */
export function endOrganisation(
  { id, version }: Organisation,
  reason: string,
): Promise<Organisation> {
  return call(
    api().POST('/organisations/{organisationId}/endings', {
      params: { path: { organisationId: id }, header: ifVersion(version) },
      body: { reason },
    }),
  );
}

export function resumeOrganisation({ id, version }: Organisation): Promise<Organisation> {
  return call(
    api().POST('/organisations/{organisationId}/resumptions', {
      params: { path: { organisationId: id }, header: ifVersion(version) },
    }),
  );
}
