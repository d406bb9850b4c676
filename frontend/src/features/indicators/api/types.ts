import type { components } from '../../../api/schema';

// The contract's names, as the feature uses them.
type Schemas = components['schemas'];
export type TextAnswer = Schemas['TranslatedText'];
export type TextInput = Schemas['NewText'];
export type Ref = Schemas['Ref'];
export type Theme = Schemas['Theme'];
export type Direction = Schemas['Direction'];
export type ValueKind = Schemas['ValueKind'];
export type Movement = Schemas['Movement'];
export type ChangeResult = Schemas['Result'];
export type ChangeSummary = Schemas['ChangeSummary'];
export type LatestFigure = Schemas['LatestFigure'];
export type Verdict = Schemas['ChangeVerdict'];
export type Indicator = Schemas['Indicator'];
export type NewIndicator = Schemas['NewIndicator'];
export type IndicatorChange = Schemas['IndicatorChange'];
export type Series = Schemas['Series'];
export type NewSeries = Schemas['NewSeries'];
export type Observation = Schemas['Observation'];
export type ObservationSet = Schemas['ObservationSet'];
export type NewObservation = Schemas['NewObservation'];
export type ObservationChange = Schemas['ObservationChange'];
export type Source = Schemas['Source'];
export type NewSource = Schemas['NewSource'];
export type SourceKind = Schemas['SourceKind'];

// Not in the contract yet.
export interface MeasureLink {
  id: string;
  measure: Ref;
  indicator: Ref;
  expectedDirection: 'UP' | 'DOWN' | 'NONE';
  lagMonths?: number | null;
  reasoning?: string | null;
}
export interface RowFinding {
  row: number;
  column?: string | null;
  code: string;
  detail: string;
  value?: string | null;
}
export interface ImportReport {
  id?: string | null;
  state: 'READY' | 'REFUSED' | 'DONE';
  dryRun: boolean;
  mode: Schemas['ImportMode'];
  undoes?: string | null;
  undoneBy?: string | null;
  /** The columns as they stand in the file. */
  columns: string[];
  mappingFrom: Schemas['MappingFrom'];
  assumed?: {
    format: Schemas['FileFormat'];
    separator?: 'SEMICOLON' | 'COMMA' | 'TAB' | null;
    decimal: 'COMMA' | 'POINT';
    decimalCertain: boolean;
    encoding: string;
  } | null;
  counts: {
    rows: number;
    inserted: number;
    updated: number;
    unchanged: number;
    deleted: number;
    rejected: number;
  };
  faults: RowFinding[];
  faultsTotal: number;
  warnings: RowFinding[];
  warningsTotal: number;
  recordedAt?: string | null;
}
export interface Job {
  id: string;
  state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED' | 'CANCELLED';
  progress: { done: number; total: number };
  result?: ImportReport | null;
  problem?: { title: string; detail?: string } | null;
}
export interface PageOf<T> {
  items: T[];
  page: { next?: string | null; limit: number };
}

/** How the columns of a source's files are read. */
export type ImportMapping = Schemas['ImportMapping'];

/** A past import as the list shows it: counts, without its faults. */
export type ImportSummary = components['schemas']['ImportSummary'];
