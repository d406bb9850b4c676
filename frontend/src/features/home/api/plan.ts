import { queryOptions } from '@tanstack/react-query';
import { api, call } from '../../../api/client';
import type { components } from '../../../api/schema';

type Schemas = components['schemas'];

export interface Plan {
  process: Schemas['Process'];
  phases: Schemas['Phase'][];
  milestones: Schemas['Milestone'][];
}

/** The process that runs, with its phases and steps; null when there is none yet. */
export const planQuery = () =>
  queryOptions({
    queryKey: ['processes', 'plan'],
    queryFn: async ({ signal }): Promise<Plan | null> => {
      const { items } = await call(api().GET('/processes', { signal }));
      const process = items.find(({ status }) => status === 'PUBLIC') ?? items[0];
      if (!process) return null;
      const params = { path: { processId: process.id } };
      const [phases, milestones] = await Promise.all([
        call(api().GET('/processes/{processId}/phases', { params, signal })),
        call(api().GET('/processes/{processId}/milestones', { params, signal })),
      ]);
      return { process, phases: phases.items, milestones: milestones.items };
    },
  });
