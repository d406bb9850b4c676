import { api } from './client';
import type { components } from './schema';
import type createClient from 'openapi-fetch';

type S = components['schemas'];
export type TX = S['TranslatedText'];
type NewText = S['NewText'];
export interface Ref {
  id: string;
  code?: string | null;
  label: string;
}
interface Entity {
  id: string;
  version: number;
  createdAt: string;
  updatedAt: string;
}
export interface Process extends Entity {
  slug: string;
  title: TX;
  purpose?: TX | null;
  guidelinesRole?: TX | null;
  municipality: string;
  status: 'DRAFT' | 'PUBLIC' | 'CLOSED' | 'ARCHIVED';
  defaultLanguage: string;
  languages: string[];
}
export interface ProcessChange {
  title?: NewText;
  purpose?: NewText | null;
  guidelinesRole?: NewText | null;
}
export type PhaseKind = 'PREPARE' | 'KICKOFF' | 'EXCHANGE' | 'CONSOLIDATE' | 'COUNCIL' | 'MONITOR';
export interface PhaseFields {
  kind: PhaseKind;
  order: number;
  parallel: boolean;
  plannedStart?: string | null;
  plannedEnd?: string | null;
  actualStart?: string | null;
  actualEnd?: string | null;
}
export interface Phase extends Entity, PhaseFields {
  processId: string;
  title: TX;
  status: 'PLANNED' | 'RUNNING' | 'DONE' | 'LATE';
}
export interface PhaseChange extends Partial<PhaseFields> {
  title?: NewText;
}
export interface NewPhase extends Partial<PhaseFields> {
  kind: PhaseKind;
  title: NewText;
}
export interface Milestone extends Entity {
  processId: string;
  phaseId?: string | null;
  title: TX;
  order: number;
  due?: string | null;
  doneOn?: string | null;
  evidenceUrl?: string | null;
  status: 'OPEN' | 'DONE' | 'LATE';
}
export interface MilestoneChange {
  title?: NewText;
  phaseId?: string | null;
  order?: number;
  due?: string | null;
  doneOn?: string | null;
  evidenceUrl?: string | null;
}
export interface NewMilestone extends MilestoneChange {
  title: NewText;
}
export interface Goal extends Entity {
  processId: string;
  code: string;
  text: TX;
  kind: 'GOAL' | 'PREREQUISITE';
  order: number;
  workingGroup?: Ref | null;
  guidelines: Ref[];
  horizon?: string | null;
  sourceResponseId?: string | null;
}
export interface GoalChange {
  code?: string;
  text?: NewText;
  kind?: 'GOAL' | 'PREREQUISITE';
  order?: number;
  workingGroupId?: string | null;
  sourceResponseId?: string | null;
}
export interface NewGoal extends GoalChange {
  text: NewText;
  kind: 'GOAL' | 'PREREQUISITE';
}
export interface Body extends Entity {
  kind: 'STEERING' | 'COUNCIL' | 'COMMITTEE' | 'INTEGRATION_COUNCIL' | 'NETWORK';
  currentName: string;
}
export interface Votes {
  yes: number;
  no: number;
  abstain: number;
}
export interface NewDecision {
  bodyId: string;
  processId?: string | null;
  decidedOn: string;
  dateBasis?: 'STATED' | 'INFERRED';
  text: NewText;
  kind: 'RESOLUTION' | 'RECOMMENDATION' | 'NOTE';
  part?: 'CONCEPT' | 'RESOURCES' | null;
  votes?: Votes | null;
  outcome: 'ADOPTED' | 'REJECTED' | 'NOTED';
  sourceUrl?: string | null;
}
export interface Decision extends Entity {
  body: Ref;
  processId?: string | null;
  decidedOn: string;
  dateBasis: 'STATED' | 'INFERRED';
  text: TX;
  kind: 'RESOLUTION' | 'RECOMMENDATION' | 'NOTE';
  part?: 'CONCEPT' | 'RESOURCES' | null;
  votes?: Votes | null;
  outcome: 'ADOPTED' | 'REJECTED' | 'NOTED';
  sourceUrl?: string | null;
}
export type GuidelineStatus =
  'PROPOSED' | 'IN_DISCUSSION' | 'SELECTED' | 'NOT_SELECTED' | 'WITHDRAWN' | 'SUPERSEDED';
export interface Guideline extends Entity {
  processId: string;
  code: string;
  list: string;
  order: number;
  status: GuidelineStatus;
  statusReason?: string | null;
  text: TX;
  rationale?: TX | null;
  sourceUrl?: string | null;
  currentVersion: number;
  decision?: Ref | null;
  decidedVersion?: number | null;
  supersededBy?: Ref | null;
  promptCount: number;
}
export interface GuidelineChange {
  code?: string;
  list?: string;
  order?: number;
  text?: NewText;
  rationale?: NewText | null;
  sourceUrl?: string | null;
  changedBecause?: string | null;
}
export interface NewGuideline extends GuidelineChange {
  processId: string;
  code: string;
  list: string;
  text: NewText;
}
export interface GuidelineVersion {
  number: number;
  text: TX;
  rationale?: TX | null;
  changedBecause?: string | null;
  sourceUrl?: string | null;
  validFrom: string;
  referenced: boolean;
}
export type Step = 'STATUS_QUO' | 'GOAL' | 'INDICATOR' | 'MEASURE' | 'PRIORITY';
export type Facet = 'CREATE' | 'MAKE_KNOWN' | 'REACH' | 'BARRIER' | 'MUTUALITY' | 'CONFLICT';
export interface Prompt extends Entity {
  code: string;
  guideline: Ref;
  guidelineStatus: GuidelineStatus;
  guidelineVersion: number;
  workingGroup?: Ref | null;
  step: Step;
  facet?: Facet | null;
  question: TX;
  derivation?: TX | null;
  status: 'DRAFT' | 'ACTIVE' | 'RETIRED';
  origin: 'PERSON' | 'TEMPLATE';
  hints: { code: string; detail: string }[];
  responseCount: number;
}
export interface NewPrompt {
  guidelineId: string;
  workingGroupId?: string | null;
  step: Step;
  facet?: Facet | null;
  question: NewText;
  derivation?: NewText | null;
  origin?: 'PERSON' | 'TEMPLATE';
}
export interface PromptChange {
  facet?: Facet | null;
  question?: NewText;
  derivation?: NewText | null;
}
export interface PromptTemplate {
  facet: Facet;
  step: Step;
  question: TX;
}
export type ResponseKind = 'FINDING' | 'IDEA' | 'CONCERN' | 'QUESTION' | 'FACT';
export interface Response extends Entity {
  prompt: Ref;
  workingGroup: Ref;
  step: Step;
  text: string;
  language: string;
  kind: ResponseKind;
  status: 'RAW' | 'CLUSTERED' | 'CONVERTED' | 'PARKED' | 'REJECTED';
  statusReason?: string | null;
  visibility: 'GROUP' | 'PUBLIC';
  enteredBy: { label: string };
  mine: boolean;
  onBehalfOf?: string | null;
  links: {
    kind: 'MEASURE' | 'INDICATOR' | 'GOAL';
    id: string;
    code?: string | null;
    label: string;
  }[];
}
export interface NewResponse {
  text: string;
  language: string;
  kind: ResponseKind;
  visibility?: 'GROUP' | 'PUBLIC';
  workingGroupId?: string;
  onBehalfOf?: string | null;
}
export interface PageOf<T> {
  items: T[];
  page: { limit: number; next?: string | null };
}
interface Op<R, P extends object, Q extends object, B> {
  parameters: { path: P; query?: Q; header?: { 'If-Match'?: string } };
  requestBody: { content: { 'application/json': B } };
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': R } };
  };
}
interface Read<R, P extends object, Q extends object = Record<string, never>> {
  parameters: { path: P; query?: Q };
  responses: {
    200: { headers: Record<string, unknown>; content: { 'application/json': R } };
  };
}
interface Remove<P extends object> {
  parameters: { path: P; header?: { 'If-Match'?: string } };
  responses: { 204: { headers: Record<string, unknown>; content?: never } };
}
type None = Record<string, never>;
interface Paging {
  limit?: number;
  cursor?: string;
  sort?: string;
}
export interface FuturePaths {
  '/processes': { get: Read<PageOf<Process>, None, Paging> };
  '/processes/{processId}': {
    get: Read<Process, { processId: string }>;
    patch: Op<Process, { processId: string }, None, ProcessChange>;
  };
  '/processes/{processId}/phases': {
    get: Read<PageOf<Phase>, { processId: string }>;
    post: Op<Phase, { processId: string }, None, NewPhase>;
  };
  '/phases/{phaseId}': {
    patch: Op<Phase, { phaseId: string }, None, PhaseChange>;
    get: Read<Phase, { phaseId: string }>;
    delete: Remove<{ phaseId: string }>;
  };
  '/processes/{processId}/milestones': {
    get: Read<PageOf<Milestone>, { processId: string }>;
    post: Op<Milestone, { processId: string }, None, NewMilestone>;
  };
  '/milestones/{milestoneId}': {
    patch: Op<Milestone, { milestoneId: string }, None, MilestoneChange>;
    get: Read<Milestone, { milestoneId: string }>;
    delete: Remove<{ milestoneId: string }>;
  };
  '/processes/{processId}/goals': {
    get: Read<PageOf<Goal>, { processId: string }>;
    post: Op<Goal, { processId: string }, None, NewGoal>;
  };
  '/goals/{goalId}': {
    patch: Op<Goal, { goalId: string }, None, GoalChange>;
    get: Read<Goal, { goalId: string }>;
    delete: Remove<{ goalId: string }>;
  };
  '/bodies': { get: Read<PageOf<Body>, None, Paging> };
  '/decisions': {
    get: Read<PageOf<Decision>, None, Paging & { processId?: string; bodyId?: string }>;
    post: Op<Decision, None, None, NewDecision>;
  };
  '/decisions/{decisionId}': { get: Read<Decision, { decisionId: string }> };
  '/guidelines': {
    get: Read<
      PageOf<Guideline>,
      None,
      Paging & { processId?: string; status?: GuidelineStatus; list?: string }
    >;
    post: Op<Guideline, None, None, NewGuideline>;
  };
  '/guidelines/{guidelineId}': {
    get: Read<Guideline, { guidelineId: string }>;
    patch: Op<Guideline, { guidelineId: string }, None, GuidelineChange>;
  };
  '/guidelines/{guidelineId}/versions': {
    get: Read<PageOf<GuidelineVersion>, { guidelineId: string }>;
  };
  '/guidelines/{guidelineId}/status-changes': {
    post: Op<
      Guideline,
      { guidelineId: string },
      None,
      { status: GuidelineStatus; reason?: string | null; supersededById?: string | null }
    >;
  };
  '/processes/{processId}/guideline-selections': {
    post: Op<
      { selected: Guideline[]; notSelected: Guideline[] },
      { processId: string },
      None,
      { decisionId: string; selectedGuidelineIds: string[]; consideredGuidelineIds?: string[] }
    >;
  };
  '/prompts': {
    get: Read<
      PageOf<Prompt>,
      None,
      Paging & {
        workingGroupId?: string;
        step?: Step;
        guidelineId?: string;
        status?: Prompt['status'];
      }
    >;
    post: Op<Prompt, None, None, NewPrompt>;
  };
  '/prompts/{promptId}': {
    get: Read<Prompt, { promptId: string }>;
    delete: Remove<{ promptId: string }>;
    patch: Op<Prompt, { promptId: string }, None, PromptChange>;
  };
  '/prompts/{promptId}/status-changes': {
    post: Op<
      Prompt,
      { promptId: string },
      None,
      { status: Prompt['status']; reason?: string | null }
    >;
  };
  '/prompt-templates': { get: Read<PageOf<PromptTemplate>, None, { step?: Step }> };
  '/prompts/{promptId}/responses': {
    get: Read<PageOf<Response>, { promptId: string }, Paging>;
    post: Op<Response, { promptId: string }, None, NewResponse>;
  };
  '/responses': {
    get: Read<
      PageOf<Response>,
      None,
      Paging & {
        workingGroupId?: string;
        step?: Step;
        status?: Response['status'];
        promptId?: string;
      }
    >;
  };
  '/responses/{responseId}': {
    get: Read<Response, { responseId: string }>;
    patch: Op<
      Response,
      { responseId: string },
      None,
      Partial<Pick<NewResponse, 'text' | 'kind' | 'visibility' | 'onBehalfOf'>>
    >;
    delete: Remove<{ responseId: string }>;
  };
  '/responses/{responseId}/status-changes': {
    post: Op<
      Response,
      { responseId: string },
      None,
      { status: 'PARKED' | 'RAW' | 'REJECTED'; reason?: string | null }
    >;
  };
  '/organisations': {
    get: Read<PageOf<{ id: string; name: TX }>, None, Paging & { q?: string }>;
  };
}

export const pendingApi = (): ReturnType<typeof createClient<FuturePaths>> =>
  api() as unknown as ReturnType<typeof createClient<FuturePaths>>;
