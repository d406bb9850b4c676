import { useQuery } from '@tanstack/react-query';
import { useCan, useMe, useMembership } from '../../../auth/use-me';
import { representationsQuery } from '../../actors/api/representations';
import type { Measure } from './measure';

/** May change the sheet: the coordination office, and who moderates the group it comes from. */
export function useMayKeep(measure: Measure): boolean {
  const keepsAll = useCan('measures:write');
  const membership = useMembership(measure.workingGroupId ?? undefined);
  return keepsAll || (membership?.moderator ?? false);
}

/** May report a step: those, and who acts for the organisation in charge. */
export function useMayReport(measure: Measure): boolean {
  const me = useMe();
  const keeps = useMayKeep(measure);
  const organisation = measure.responsibleOrganisationId;
  const representatives = useQuery({
    ...representationsQuery(organisation ?? ''),
    enabled: Boolean(organisation) && me?.status === 'APPROVED' && !keeps,
  });
  return (
    keeps ||
    (representatives.data?.some(({ personId, to }) => !to && personId === me?.personId) ?? false)
  );
}

/** May put one forward: the coordination office for all groups, members for their own. */
export function useMayPropose(): boolean {
  const me = useMe();
  const keepsAll = useCan('measures:write');
  return keepsAll || (me?.memberships.some(({ role }) => role !== 'OBSERVER') ?? false);
}
