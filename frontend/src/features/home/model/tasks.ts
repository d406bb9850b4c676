import type { Task } from '../api/tasks';

/** Where one does what waits. */
export function addressOfTask({ kind, subjectId }: Pick<Task, 'kind' | 'subjectId'>): string {
  switch (kind) {
    case 'ACCOUNTS_TO_APPROVE':
      return '/verwaltung/konten';
    case 'STEPS_OVERDUE':
      return '/prozess';
    case 'FEEDBACK_OPEN':
      return '/verwaltung/rueckmeldungen';
    case 'PROMPTS_TO_ANSWER':
    case 'PROMPTS_TO_ACTIVATE':
    case 'ANSWERS_TO_CONVERT':
      return subjectId ? `/ags/${subjectId}` : '/ags';
    case 'MEASURE_REPORTS_DUE':
    case 'MEASURES_NOT_STEERABLE':
      return '/massnahmen';
    case 'INDICATORS_WITHOUT_DATA':
      return '/indikatoren';
    case 'DATA_GAPS_DUE':
      return '/indikatoren/luecken?zeige=meine';
    case 'FIGURES_EXPECTED':
      return subjectId ? `/indikatoren/${subjectId}` : '/indikatoren';
  }
}
