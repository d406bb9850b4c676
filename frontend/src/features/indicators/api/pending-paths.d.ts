import type * as T from './types';

interface None {
  query?: never;
  header?: never;
  path?: never;
  cookie?: never;
}
type Params<P> = Omit<None, keyof P> & P;
type Answer<A> = { headers: Record<string, unknown>; content: { 'application/json': A } };
interface Read<P, A> {
  parameters: Params<P>;
  requestBody?: never;
  responses: { 200: Answer<A> };
}
type Paged<Q> = { query?: Q & { limit?: number; cursor?: string; sort?: string } };

declare module '../../../api/schema' {
  interface paths {
    '/api/v1/indicators/{indicatorId}/measure-links': {
      parameters: None;
      get: Read<{ path: { indicatorId: string } }, { items: T.MeasureLink[] }>;
    };
    '/api/v1/observation-imports': {
      parameters: None;
      get: Read<Paged<object>, T.PageOf<T.ImportReport>>;
    };
    '/api/v1/observation-imports/{importId}': {
      parameters: None;
      get: Read<{ path: { importId: string } }, T.ImportReport>;
    };
    '/api/v1/jobs/{jobId}': {
      parameters: None;
      get: Read<{ path: { jobId: string } }, T.Job>;
    };
  }
}
