import type { components } from './schema';

// The contract's things that several features speak of, by their short names.
type Schemas = components['schemas'];

export type Body = Schemas['Body'];
export type Decision = Schemas['Decision'];
export type Facet = Schemas['Facet'];
export type Goal = Schemas['Goal'];
export type GoalChange = Schemas['GoalChange'];
export type Guideline = Schemas['Guideline'];
export type GuidelineChange = Schemas['GuidelineChange'];
export type GuidelineStatus = Schemas['GuidelineStatus'];
export type Milestone = Schemas['Milestone'];
export type MilestoneChange = Schemas['MilestoneChange'];
export type NewDecision = Schemas['NewDecision'];
export type NewGoal = Schemas['NewGoal'];
export type NewGuideline = Schemas['NewGuideline'];
export type NewMilestone = Schemas['NewMilestone'];
export type NewBody = Schemas['NewBody'];
export type NewProcess = Schemas['NewProcess'];
export type NewPhase = Schemas['NewPhase'];
export type NewPrompt = Schemas['NewPrompt'];
export type NewResponse = Schemas['NewResponse'];
export type Phase = Schemas['Phase'];
export type PhaseChange = Schemas['PhaseChange'];
export type Process = Schemas['Process'];
export type ProcessChange = Schemas['ProcessChange'];
export type Prompt = Schemas['Prompt'];
export type PromptChange = Schemas['PromptChange'];
export type PromptTemplate = Schemas['PromptTemplate'];
export type Ref = Schemas['Ref'];
export type ResponseChange = Schemas['ResponseChange'];
export type Response = Schemas['Response'];
export type ResponseKind = Schemas['ResponseKind'];
export type Step = Schemas['Step'];
export type Votes = Schemas['Votes'];
