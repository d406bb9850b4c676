import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Column, DataTable } from '../../../ui/data-table';
import { ExternalLink } from '../../../ui/link';
import type { Indicator, Observation } from '../api/types';
import { formatRange } from '../../../i18n/format';
import { inTableOrder } from '../model/table-order';
import { symbolOf, symbolSigns, symbolsToExplain } from '../model/symbols';
import { numberText, unitName } from '../model/value-text';

interface ObservationTableProps {
  indicator: Indicator;
  items: readonly Observation[];
  caption: string;
  /** Buttons per value, for those who may change values. */
  actions?: ((observation: Observation) => ReactNode) | undefined;
}

/** Every value of the chart as text: the same figures, their sources and what is odd about them. */
export function ObservationTable({ indicator, items, caption, actions }: ObservationTableProps) {
  const { t } = useTranslation('indicators');
  const columns: Column<Observation>[] = [
    {
      key: 'period',
      header: t('table.period'),
      rowHeader: true,
      cell: (row) => (
        <>
          <bdi>{row.periodLabel}</bdi>
          {row.dateBasis === 'INFERRED' ? (
            <span className="cell-note">{t('bases.INFERRED')}</span>
          ) : null}
        </>
      ),
    },
    {
      key: 'value',
      header: t('table.value', { unit: unitName(indicator.unit, t) }),
      numeric: true,
      cell: (row) => <ValueCell row={row} decimals={indicator.decimals} />,
    },
    { key: 'note', header: t('table.note'), cell: (row) => <Notes row={row} /> },
    { key: 'source', header: t('table.source'), cell: (row) => <SourceCell row={row} /> },
  ];
  if (actions) columns.push({ key: 'actions', header: t('table.actions'), cell: actions });
  return (
    <div className="stack">
      <DataTable
        caption={caption}
        captionHidden
        columns={columns}
        rows={inTableOrder(items)}
        rowKey={({ id }) => id}
      />
      <dl className="symbols small" aria-label={t('table.signs')}>
        {symbolsToExplain(items).map((meaning) => (
          <div key={meaning}>
            <dt>
              <bdi dir="ltr">{symbolSigns[meaning]}</bdi>
            </dt>
            <dd>{t(`table.symbols.${meaning}`)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function ValueCell({ row, decimals }: { row: Observation; decimals: number }) {
  const { t, i18n } = useTranslation('indicators');
  const symbol = symbolOf(row);
  if (row.value === null || row.value === undefined) {
    const reason = row.missingReason ?? 'NOT_COLLECTED';
    return (
      <>
        <bdi dir="ltr">{symbol ? symbolSigns[symbol] : symbolSigns.missing}</bdi>
        <span className="cell-note">
          {row.protection ? t('protection.suppressed') : t(`missing.${reason}`)}
        </span>
      </>
    );
  }
  if (row.protection) return <RoundedValue row={row} value={row.value} decimals={decimals} />;
  return (
    <>
      <bdi dir="ltr">
        {row.sign === '–' ? '–' : numberText(row.value, decimals, i18n.language)}
        {symbol && symbol !== 'zero' ? (
          <>
            {' '}
            <abbr title={t(`table.symbols.${symbol}`)}>{symbolSigns[symbol]}</abbr>
          </>
        ) : null}
      </bdi>
      <span className="cell-note">{t(`kinds.${row.kind}`)}</span>
      <Parts row={row} />
    </>
  );
}

/** "≈ 29,2 (27,0–31,4)": what stands there is rounded, and what it can mean. */
function RoundedValue({
  row,
  value,
  decimals,
}: {
  row: Observation;
  value: number;
  decimals: number;
}) {
  const { t, i18n } = useTranslation('indicators');
  const { low, high, step } = row.protection ?? {};
  const range =
    typeof low === 'number' && typeof high === 'number'
      ? formatRange(low, high, decimals, i18n.language)
      : undefined;
  return (
    <>
      <bdi dir="ltr">
        <abbr title={t('table.symbols.rounded')}>{symbolSigns.rounded}</abbr>{' '}
        {numberText(value, decimals, i18n.language)}
        {range ? ` (${range})` : null}
      </bdi>
      <span className="cell-note">{t('protection.rounded', { step })}</span>
      <Parts row={row} />
    </>
  );
}

/** Small bases as counts: "41 von 268". */
function Parts({ row }: { row: Observation }) {
  const { t, i18n } = useTranslation('indicators');
  const text = (value: number) => numberText(value, 0, i18n.language);
  const { numerator, denominator, sampleSize } = row;
  const has = (value: number | null | undefined): value is number => typeof value === 'number';
  const lines = [
    has(numerator) && has(denominator)
      ? t('table.partsOf', { numerator: text(numerator), denominator: text(denominator) })
      : has(numerator)
        ? t('table.numeratorOnly', { numerator: text(numerator) })
        : has(denominator)
          ? t('table.denominatorOnly', { denominator: text(denominator) })
          : undefined,
    has(sampleSize) ? t('table.sample', { count: sampleSize }) : undefined,
  ].filter((line) => line !== undefined);
  return lines.map((line) => (
    <span key={line} className="cell-note">
      <bdi>{line}</bdi>
    </span>
  ));
}

function Notes({ row }: { row: Observation }) {
  const { t } = useTranslation('indicators');
  return (
    <>
      {row.preferred ? null : <p className="cell-strong">{t('table.competing')}</p>}
      {row.confidentiality && row.confidentiality !== 'FREE' ? (
        <p className="cell-strong">{t(`confidentialities.${row.confidentiality}`)}</p>
      ) : null}
      {row.note ? <p dir="auto">{row.note}</p> : null}
      {row.asPrinted ? (
        <p className="muted" dir="auto">
          {t('table.printed', { text: row.asPrinted })}
        </p>
      ) : null}
      {row.warnings.map(({ code, detail }) => (
        <p key={code} className="muted">
          {detail}
        </p>
      ))}
    </>
  );
}

function SourceCell({ row: { source } }: { row: Observation }) {
  const title = <bdi>{source.title}</bdi>;
  return (
    <div className="cell-wide">
      {source.url ? <ExternalLink href={source.url}>{title}</ExternalLink> : title}
      {source.producer ? <span className="cell-note">{source.producer}</span> : null}
    </div>
  );
}
