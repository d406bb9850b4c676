import type { components } from '../../../api/schema';

// The contract's names, as the feature uses them.
type Schemas = components['schemas'];
export type TextAnswer = Schemas['TranslatedText'];
export type TextInput = Schemas['NewText'];
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
export type MeasureLink = Schemas['IndicatorLink'];
export type RowFinding = Schemas['RowFinding'];
export type ImportReport = Schemas['ImportReport'];
/** How the columns of a source's files are read. */
export type ImportMapping = Schemas['ImportMapping'];
/** A past import as the list shows it: counts, without its faults. */
export type ImportSummary = Schemas['ImportSummary'];
/** Its result is the report that a smaller file would have had at once. */
export type ImportJob = Omit<Schemas['Job'], 'result'> & { result?: ImportReport | null };
export type Assessment = Schemas['Assessment'];
export type Target = Schemas['Target'];
export type NewTarget = Schemas['NewTarget'];
export type SeriesBreak = Schemas['Break'];
export type NewBreak = Schemas['NewBreak'];
export type NewVerdict = Schemas['NewVerdict'];
export type Voices = Schemas['TestimonyList'];
export type VoiceDetail = Schemas['Testimony'];
export type NewVoice = Schemas['NewTestimony'];
export type DataGap = Schemas['DataGap'];
export type NewDataGap = Schemas['NewDataGap'];
export type GapClosing = Schemas['GapClosing'];
export type StewardshipWish = Schemas['StewardshipWish'];
export type SeriesIntervals = Schemas['SeriesIntervals'];
export type FigureInterval = Schemas['FigureInterval'];
export type Stewardship = Schemas['Stewardship'];
export type GroupGap = Schemas['GroupGap'];
export type NewGroupGap = Schemas['NewGroupGap'];
export type GapPoint = Schemas['GapPoint'];
export type FalseAlarms = Schemas['FalseAlarms'];
export type IndicatorOverview = Schemas['IndicatorOverview'];
export type OverviewRow = Schemas['OverviewRow'];
export type OverviewSummary = Schemas['OverviewSummary'];
export type CatalogueEntry = Schemas['CatalogueEntry'];
