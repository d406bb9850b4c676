import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useSession } from '../../../auth/session';
import { pickText } from '../../../i18n/translated-text';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button, ButtonRow } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { EmptyState } from '../../../ui/empty-state';
import { ErrorSummary } from '../../../ui/error-summary';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import { areasQuery } from '../api/areas';
import { indicatorsOnAndOffQuery } from '../api/list-indicators';
import type { Indicator } from '../api/types';
import { EntryGrid, type EntryRow, inputId } from '../components/entry-grid';
import { AddIndicator, type EntryArea, EntrySettings } from '../components/entry-settings';
import { EntrySaved } from '../components/entry-saved';
import { PasteTable } from '../components/paste-table';
import { type CheckedEntry, useEntrySaving } from '../components/use-entry-saving';
import { WaitingLines } from '../components/waiting-lines';
import {
  assign,
  type EntryDraft,
  placedAtOnce,
  takeTable,
  unsentEntry,
} from '../model/entry-draft';
import {
  cellKey,
  type GridCell,
  gridFile,
  pasteFrom,
  readBlock,
  readPeriods,
} from '../model/entry-grid';
import { type PastedTable, readTable } from '../model/pasted-table';
import '../components/indicators.css';

const route = getRouteApi('/shell/indikatoren/eingabe');

/** Many figures by hand, or pasted from a spreadsheet. */
export function EntryPage() {
  const { t, i18n } = useTranslation('indicators');
  const indicators = useQuery(indicatorsOnAndOffQuery(i18n.language));
  const areas = useQuery(areasQuery());
  const failed = indicators.error ?? areas.error;
  const { indikator } = route.useSearch();
  // An indicator that was just entered is not in a list that was read before.
  const outdated =
    indikator !== undefined &&
    indicators.isFetching &&
    !indicators.data?.some(({ id }) => id === indikator);
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
      ) : indicators.data && areas.data && !outdated ? (
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
  const named = indicators.map((indicator): EntryRow => ({
    code: indicator.code,
    name: pickText(indicator.name, i18n.language)?.text ?? indicator.code,
    indicator,
  }));
  const [draft, setDraft] = useState(() => start(subject, { named, areas }, indikator));
  const [report, setReport] = useState<CheckedEntry>();
  const [saved, setSaved] = useState<{ count: number; rows: readonly EntryRow[] }>();
  const [switchesOn, setSwitchesOn] = useState(true);
  useEffect(() => {
    const empty = Object.keys(draft.cells).length + draft.waiting.length === 0;
    if (empty) unsentEntry(subject).drop();
    else unsentEntry(subject).keep(draft);
  }, [subject, draft]);

  const change = (part: Partial<EntryDraft>) => setDraft((before) => ({ ...before, ...part }));
  const edit = (part: Partial<EntryDraft>) => {
    setReport(undefined);
    setSaved(undefined);
    change(part);
  };
  const rows = draft.codes.flatMap((code) => named.filter((each) => each.code === code));
  const periods = readPeriods(draft.periods);
  const { places } = gridFile(rows, periods, draft.cells, draft.areaCode);
  const filled = places.size;
  const filledCodes = new Set([...places.values()].map(({ code }) => code));
  const filledRows = rows.filter(({ code }) => filledCodes.has(code));
  const off = filledRows.filter(({ indicator }) => !indicator.active);
  const saving = useEntrySaving(draft, rows, periods, {
    switchOn: switchesOn ? off.map(({ indicator }) => indicator) : [],
    refused: setReport,
    saved: (count) => {
      edit({ cells: {} });
      setSaved({ count, rows: filledRows });
    },
  });
  const type = (cell: GridCell, text: string) => {
    const others = Object.entries(draft.cells).filter(([key]) => key !== cellKey(cell));
    edit({ cells: Object.fromEntries(text === '' ? others : [...others, [cellKey(cell), text]]) });
  };
  const takeWhole = (table: PastedTable) => {
    edit(takeTable(draft, table, named));
    showToast(t('entry.pasted', { count: placedAtOnce(table, named) }));
  };
  const spread = (cell: GridCell, text: string) => {
    const block = readBlock(text);
    const table = readTable(block);
    if (table) {
      takeWhole(table);
      return;
    }
    const { cells, count } = pasteFrom(block, cell, draft.codes, periods, draft.cells);
    edit({ cells });
    showToast(t('entry.pasted', { count }));
  };
  const options = named.map(({ code, name, indicator }) => ({
    value: code,
    label: indicator.active ? `${name} (${code})` : t('entry.off', { name, code }),
  }));
  return (
    <>
      <EntrySettings draft={draft} areas={areas} onChange={change} />
      <PasteTable onTable={takeWhole} />
      {draft.waiting.length > 0 ? (
        <WaitingLines
          key={draft.waiting.map(({ name }) => name).join()}
          lines={draft.waiting}
          known={named}
          options={options}
          onAssign={(codes) => edit(assign(draft, codes))}
        />
      ) : null}
      <AddIndicator
        key={draft.codes.length}
        options={options.filter(({ value }) => !draft.codes.includes(value))}
        onAdd={(code) => change({ codes: [...draft.codes, code] })}
      />
      {saved ? <EntrySaved {...saved} /> : null}
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
          {off.length > 0 ? (
            <Checkbox
              label={t('entry.switchOn', {
                count: off.length,
                names: off.map(({ name }) => name).join(', '),
              })}
              checked={switchesOn}
              onChange={() => setSwitchesOn(!switchesOn)}
            />
          ) : null}
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
                  edit({ cells: {} });
                  showToast(t('entry.cleared'), { undo: () => edit({ cells: before }) });
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
  { named, areas }: { named: readonly EntryRow[]; areas: readonly EntryArea[] },
  wanted: string | undefined,
): EntryDraft {
  const kept = unsentEntry(subject).load();
  const chosen = named.find(({ indicator }) => indicator.id === wanted)?.code;
  if (kept) {
    const more = chosen && !kept.codes.includes(chosen) ? [chosen] : [];
    // A waiting line may have its indicator by now, entered on the way.
    const waiting = { periods: [], lines: kept.waiting };
    return takeTable({ ...kept, codes: [...kept.codes, ...more], waiting: [] }, waiting, named);
  }
  const year = new Date().getFullYear();
  return {
    codes: chosen ? [chosen] : [],
    periods: [5, 4, 3, 2, 1].map((back) => String(year - back)).join(', '),
    areaCode: (areas.find(({ level }) => level === 'TOWN') ?? areas[0])?.code ?? '',
    sourceId: '',
    cells: {},
    waiting: [],
  };
}
