import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useSession } from '../../../auth/session';
import { pickText } from '../../../i18n/translated-text';
import { Alert } from '../../../ui/alert';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button, ButtonRow } from '../../../ui/button';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorSummary } from '../../../ui/error-summary';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import { areasQuery } from '../api/areas';
import { allIndicatorsQuery } from '../api/list-indicators';
import type { Indicator } from '../api/types';
import { EntryGrid, type EntryRow, inputId } from '../components/entry-grid';
import { AddIndicator, type EntryArea, EntrySettings } from '../components/entry-settings';
import { type CheckedEntry, useEntrySaving } from '../components/use-entry-saving';
import { type EntryDraft, unsentEntry } from '../model/entry-draft';
import {
  cellKey,
  type GridCell,
  gridFile,
  paste,
  readBlock,
  readPeriods,
} from '../model/entry-grid';
import '../components/indicators.css';

const route = getRouteApi('/shell/indikatoren/eingabe');

/** Many figures by hand, or pasted from a spreadsheet. */
export function EntryPage() {
  const { t, i18n } = useTranslation('indicators');
  const indicators = useQuery(allIndicatorsQuery(i18n.language));
  const areas = useQuery(areasQuery());
  const failed = indicators.error ?? areas.error;
  return (
    <div className="stack stack-large">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[{ key: 'list', link: <Link to="/indikatoren">{t('list.title')}</Link> }]}
          />
        }
        title={t('entry.title')}
        lead={t('entry.lead')}
      />
      {failed ? (
        <ProblemAlert
          problem={asProblem(failed)}
          onRetry={() => {
            void indicators.refetch();
            void areas.refetch();
          }}
        />
      ) : indicators.data && areas.data ? (
        <Entry
          indicators={indicators.data}
          areas={areas.data.map(({ code, name, level }) => ({
            code,
            level,
            label: pickText(name, i18n.language)?.text ?? code,
          }))}
        />
      ) : (
        <Loading />
      )}
    </div>
  );
}

interface EntryProps {
  indicators: readonly Indicator[];
  areas: readonly EntryArea[];
}

function Entry({ indicators, areas }: EntryProps) {
  const { t, i18n } = useTranslation('indicators');
  const { subject = '' } = useSession();
  const { indikator } = route.useSearch();
  const [draft, setDraft] = useState(() => start(subject, { indicators, areas }, indikator));
  const change = (part: Partial<EntryDraft>) => setDraft((before) => ({ ...before, ...part }));
  const [report, setReport] = useState<CheckedEntry>();
  const [notFound, setNotFound] = useState<readonly string[]>([]);
  useEffect(() => {
    if (Object.keys(draft.cells).length > 0) unsentEntry(subject).keep(draft);
  }, [subject, draft]);

  const nameOf = (indicator: Indicator) =>
    pickText(indicator.name, i18n.language)?.text ?? indicator.code;
  const rows = draft.codes.flatMap((code): EntryRow[] => {
    const indicator = indicators.find((each) => each.code === code);
    return indicator ? [{ code, name: nameOf(indicator), indicator }] : [];
  });
  const periods = readPeriods(draft.periods);
  const saving = useEntrySaving(draft, rows, periods, {
    refused: setReport,
    saved: (count) => {
      unsentEntry(subject).drop();
      setReport(undefined);
      change({ cells: {} });
      showToast(t('entry.saved', { count }));
    },
  });
  const edit = (cells: EntryDraft['cells']) => {
    setReport(undefined);
    change({ cells });
  };
  const type = (cell: GridCell, text: string) => {
    const others = Object.entries(draft.cells).filter(([key]) => key !== cellKey(cell));
    edit(Object.fromEntries(text === '' ? others : [...others, [cellKey(cell), text]]));
  };
  const spread = (cell: GridCell, text: string) => {
    const pasted = paste(readBlock(text), cell, rows, periods, draft.cells);
    setReport(undefined);
    change({ cells: pasted.cells, periods: pasted.periods.join(', ') });
    setNotFound(pasted.unknown);
    showToast(t('entry.pasted', { count: pasted.count }));
  };
  const filled = gridFile(rows, periods, draft.cells, draft.areaCode).places.size;
  return (
    <>
      <EntrySettings draft={draft} areas={areas} onChange={change} />
      <AddIndicator
        key={draft.codes.length}
        indicators={indicators.filter(({ code }) => !draft.codes.includes(code))}
        onAdd={(code) => change({ codes: [...draft.codes, code] })}
      />
      {notFound.length > 0 ? (
        <Alert tone="warning" live title={t('entry.notFound', { count: notFound.length })}>
          <p dir="auto">{notFound.join(', ')}</p>
          <p>{t('entry.notFoundText')}</p>
        </Alert>
      ) : null}
      {rows.length === 0 || periods.length === 0 ? (
        <EmptyState title={t('entry.emptyTitle')}>
          <p className="measure">{t('entry.emptyText')}</p>
        </EmptyState>
      ) : (
        <>
          <Faults report={report} rows={rows} />
          {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
          <EntryGrid
            rows={rows}
            periods={periods}
            areaCode={draft.areaCode}
            cells={draft.cells}
            faults={faultsByCell(report)}
            onType={type}
            onPaste={spread}
            onRemove={(code) => change({ codes: draft.codes.filter((each) => each !== code) })}
          />
          <p className="muted small measure">{t('entry.signs')}</p>
          <ButtonRow>
            <Button
              kind="primary"
              busy={saving.isPending}
              disabled={filled === 0 || draft.sourceId === ''}
              onClick={() => saving.mutate()}
            >
              {t('entry.save', { count: filled })}
            </Button>
            {filled > 0 ? (
              <Button
                kind="tertiary"
                onClick={() => {
                  const before = draft.cells;
                  unsentEntry(subject).drop();
                  edit({});
                  showToast(t('entry.cleared'), { undo: () => edit(before) });
                }}
              >
                {t('entry.clear')}
              </Button>
            ) : null}
          </ButtonRow>
          {draft.sourceId === '' ? <p className="muted small">{t('entry.sourceFirst')}</p> : null}
        </>
      )}
    </>
  );
}

function faultsByCell(checked: CheckedEntry | undefined): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { row, detail } of checked?.report.faults ?? []) {
    const place = checked?.places.get(row);
    if (place) found.set(cellKey(place), detail);
  }
  return found;
}

function Faults({ report, rows }: { report: CheckedEntry | undefined; rows: readonly EntryRow[] }) {
  const { t } = useTranslation('indicators');
  const errors = (report?.report.faults ?? []).map(({ row, detail }) => {
    const place = report?.places.get(row);
    const name = rows.find(({ code }) => code === place?.code)?.name;
    return place && name
      ? {
          fieldId: inputId(place),
          message: `${t('entry.cell', { name, period: place.period })}: ${detail}`,
        }
      : { message: detail };
  });
  return <ErrorSummary errors={errors} />;
}

function start(
  subject: string,
  { indicators, areas }: EntryProps,
  wanted: string | undefined,
): EntryDraft {
  const kept = unsentEntry(subject).load();
  const chosen = indicators.find(({ id }) => id === wanted)?.code;
  if (kept) {
    const more = chosen && !kept.codes.includes(chosen) ? [chosen] : [];
    return { ...kept, codes: [...kept.codes, ...more] };
  }
  const year = new Date().getFullYear();
  return {
    codes: chosen ? [chosen] : [],
    periods: [5, 4, 3, 2, 1].map((back) => String(year - back)).join(', '),
    areaCode: (areas.find(({ level }) => level === 'TOWN') ?? areas[0])?.code ?? '',
    sourceId: '',
    cells: {},
  };
}
