import { api, call } from '../../../api/client';

/** Carries out a body's decision: the ones named are selected, the other open ones are not. */
export function selectGuidelines(
  processId: string,
  decisionId: string,
  selectedGuidelineIds: string[],
) {
  return call(
    api().POST('/processes/{processId}/guideline-selections', {
      params: { path: { processId } },
      body: { decisionId, selectedGuidelineIds },
    }),
  );
}
