import { useQuery } from '@tanstack/react-query';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { observationsQuery, seriesListQuery } from '../api/series';
import type { Indicator } from '../api/types';
import { cellKey, type GridCell, type GridCells, type GridRow } from '../model/entry-grid';
import { unitName, valueText } from '../model/value-text';

export interface EntryRow extends GridRow {
  indicator: Indicator;
}

interface EntryGridProps {
  rows: readonly EntryRow[];
  periods: readonly string[];
  areaCode: string;
  cells: GridCells;
  /** What the import found wrong, by cell. */
  faults: ReadonlyMap<string, string>;
  onType: (cell: GridCell, text: string) => void;
  onPaste: (cell: GridCell, text: string) => void;
  onRemove: (code: string) => void;
}

/** Indicators down, periods across. Tab goes on as everywhere, Enter and the arrows up and down go by column. */
export function EntryGrid(props: EntryGridProps) {
  const { rows, periods } = props;
  const { t } = useTranslation('indicators');
  return (
    <div className="entry-scroll">
      <table className="entry-grid">
        <caption className="visually-hidden">{t('entry.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('entry.indicator')}</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                <bdi>{period}</bdi>
              </th>
            ))}
            <th scope="col">
              <span className="visually-hidden">{t('entry.actions')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} row={row} {...props} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({
  row,
  periods,
  areaCode,
  cells,
  faults,
  onType,
  onPaste,
  onRemove,
}: EntryGridProps & { row: EntryRow }) {
  const { t } = useTranslation('indicators');
  const recorded = useRecorded(row, areaCode);
  return (
    <tr>
      <th scope="row">
        <bdi>{row.name}</bdi>
        <span className="cell-note">{unitName(row.indicator.unit, t)}</span>
      </th>
      {periods.map((period) => {
        const cell = { code: row.code, period };
        const key = cellKey(cell);
        const known = recorded(period);
        const fault = faults.get(key);
        const name = t('entry.cell', { name: row.name, period });
        return (
          <td key={period}>
            <input
              id={inputId(cell)}
              className="entry-cell"
              inputMode="decimal"
              autoComplete="off"
              dir="ltr"
              maxLength={40}
              aria-label={known ? `${name}; ${t('entry.recorded', { value: known })}` : name}
              aria-invalid={fault ? true : undefined}
              aria-describedby={fault ? `${inputId(cell)}-fault` : undefined}
              placeholder={known}
              value={cells[key] ?? ''}
              onChange={(event) => onType(cell, event.target.value)}
              onPaste={(event) => takeBlock(event, (text) => onPaste(cell, text))}
              onKeyDown={moveByColumn}
            />
            {fault ? (
              <span id={`${inputId(cell)}-fault`} className="entry-fault">
                {fault}
              </span>
            ) : null}
          </td>
        );
      })}
      <td>
        <Button
          small
          kind="tertiary"
          icon="close"
          aria-label={t('entry.removeLabel', { name: row.name })}
          onClick={() => onRemove(row.code)}
        >
          {t('entry.remove')}
        </Button>
      </td>
    </tr>
  );
}

export function inputId({ code, period }: GridCell): string {
  return `entry-${code}-${period}`.replaceAll(/[^\w-]/g, '_');
}

/** The value in use of a period, to see what is there already. */
function useRecorded({ indicator }: EntryRow, areaCode: string) {
  const { t, i18n } = useTranslation('indicators');
  const list = useQuery(seriesListQuery(indicator.id, i18n.language)).data;
  const series = list?.find(
    ({ area, dimensions }) => area.code === areaCode && Object.keys(dimensions).length === 0,
  );
  const items = useQuery({
    ...observationsQuery(series?.id ?? '', i18n.language),
    enabled: series !== undefined,
  }).data?.items;
  return (period: string): string | undefined => {
    const found = items?.find(
      (item) => item.preferred && (item.period === period || item.periodLabel === period),
    );
    const value = found?.value;
    return typeof value === 'number' ? valueText(value, indicator, i18n.language, t) : undefined;
  };
}

/** A single value is pasted as always; only a block is spread over the grid. */
function takeBlock(event: ClipboardEvent<HTMLInputElement>, take: (text: string) => void): void {
  const text = event.clipboardData.getData('text/plain');
  if (!/[\t\n]/.test(text.trimEnd())) return;
  event.preventDefault();
  take(text);
}

function moveByColumn(event: KeyboardEvent<HTMLInputElement>): void {
  const down = event.key === 'Enter' || event.key === 'ArrowDown';
  if (!down && event.key !== 'ArrowUp') return;
  const cell = event.currentTarget.closest('td');
  const row = cell?.parentElement;
  const next = down ? row?.nextElementSibling : row?.previousElementSibling;
  if (!(cell instanceof HTMLTableCellElement) || !(next instanceof HTMLTableRowElement)) return;
  event.preventDefault();
  next.cells[cell.cellIndex]?.querySelector('input')?.focus();
}
