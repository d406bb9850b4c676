import { useTranslation } from 'react-i18next';
import { Code } from '../../../../i18n/code';
import { DateText } from '../../../../i18n/date-text';
import { Badge } from '../../../../ui/badge';
import { type Column, DataTable } from '../../../../ui/data-table';
import { Link } from '../../../../ui/link';
import { SortHeading } from '../../../../ui/sort-heading';
import type { OverviewRow } from '../../api/types';
import { nextSort, type Sort, sortedBy, type SortKey } from '../../model/overview-search';
import { ageText, openText } from '../../model/overview-words';
import { seriesName } from '../../model/series-name';
import { unitBeside, valueText } from '../../model/value-text';
import { VerdictBadge } from '../verdict-badge';

interface OverviewTableProps {
  rows: readonly OverviewRow[];
  /** The day whose figures are shown; those of now when left out. */
  stand?: string | undefined;
  sort: Sort | undefined;
  onSort: (sort: Sort) => void;
}

/** One row for each series; on a phone a card. */
export function OverviewTable({ rows, stand, sort, onSort }: OverviewTableProps) {
  const { t } = useTranslation('overview');
  const sortable = (key: SortKey, header: string) => {
    const sorted = sortedBy(sort, key) ?? 'none';
    return {
      header,
      sorted,
      heading: (
        <SortHeading sorted={sorted} onSort={() => onSort(nextSort(sort, key))}>
          {header}
        </SortHeading>
      ),
    } as const;
  };
  const columns: Column<OverviewRow>[] = [
    {
      key: 'indicator',
      ...sortable('name', t('table.indicator')),
      rowHeader: true,
      cell: (row) => <Name row={row} stand={stand} />,
    },
    { key: 'value', header: t('table.value'), cell: (row) => <Value row={row} /> },
    {
      key: 'age',
      ...sortable('age', t('table.age')),
      cell: (row) => <DataAge row={row} />,
    },
    {
      key: 'verdict',
      ...sortable('verdict', t('table.verdict')),
      cell: (row) => <Verdict row={row} />,
    },
    ...(rows.some(hasMore)
      ? [{ key: 'more', header: t('table.more'), cell: (row: OverviewRow) => <Beside row={row} /> }]
      : []),
  ];
  return (
    <div className="overview-table">
      <DataTable
        caption={t('table.caption')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </div>
  );
}

function Name({ row, stand }: { row: OverviewRow; stand: string | undefined }) {
  const { t } = useTranslation('indicators');
  return (
    <>
      <Link
        to="/indikatoren/$id"
        params={{ id: row.indicator.id }}
        search={{ reihe: row.id, ...(stand ? { stand } : {}) }}
        dir="auto"
      >
        {row.indicator.label}
      </Link>
      <span className="cell-note">
        {row.indicator.code ? (
          <>
            <Code>{row.indicator.code}</Code>
            {' · '}
          </>
        ) : null}
        <bdi>{seriesName(row, t)}</bdi>
      </span>
    </>
  );
}

function Value({ row }: { row: OverviewRow }) {
  const { t, i18n } = useTranslation('indicators');
  if (!row.latest) return t('list.noValue');
  const unit = unitBeside(row.unit, t);
  return (
    <>
      <span className="overview-value">
        <bdi dir="ltr">
          {row.latest.rounded ? '≈ ' : null}
          {valueText(row.latest.value, row, i18n.language, t)}
        </bdi>
      </span>
      {unit ? ` ${unit}` : null}
      <span className="cell-note">
        <bdi>{row.latest.periodLabel}</bdi>
      </span>
    </>
  );
}

function DataAge({ row }: { row: OverviewRow }) {
  const { t } = useTranslation('overview');
  return (
    <>
      {row.latest ? ageText(row.latest.ageMonths, t) : null}
      {row.overdue ? (
        <span className="overview-mark">
          <Badge tone="warning">{t('overdue.one')}</Badge>
        </span>
      ) : null}
      {row.nextRelease ? (
        <span className="cell-note">
          {t(row.overdue ? 'release.since' : 'release.next')}{' '}
          <DateText value={row.nextRelease} style="short" />
        </span>
      ) : null}
    </>
  );
}

function Verdict({ row: { verdict } }: { row: OverviewRow }) {
  const { i18n } = useTranslation('overview');
  return (
    <>
      <VerdictBadge result={verdict.result} />
      <span className="overview-sentence">
        {verdict.sentence[i18n.language === 'en' ? 'en' : 'de']}
      </span>
    </>
  );
}

function hasMore({ voices, gap, target }: OverviewRow): boolean {
  return voices.confirms + voices.qualifies + voices.contradicts > 0 || !!gap || !!target;
}

/** Voices, the figure that is looked for, and the target; nothing where there is none of them. */
function Beside({ row }: { row: OverviewRow }) {
  const { t } = useTranslation('overview');
  const { voices, gap, target } = row;
  if (!hasMore(row)) return null;
  const stances = (
    [
      ['confirms', voices.confirms],
      ['qualifies', voices.qualifies],
      ['contradicts', voices.contradicts],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <ul className="overview-beside">
      {stances.map(([stance, count]) => (
        <li key={stance}>{t(`voices.${stance}`, { count })}</li>
      ))}
      {gap ? (
        <li>
          <Link to="/indikatoren/luecken" search={{}}>
            {t('gap.number', { number: gap.number })}
          </Link>
          {', '}
          {t('gap.until')} <DateText value={gap.due} style="short" />
          {', '}
          {openText(gap.openMonths, t)}
          {gap.mine ? `, ${t('gap.mine')}` : null}
          {gap.owner && !gap.mine ? (
            <>
              {', '}
              <bdi>{gap.owner.label}</bdi>
            </>
          ) : null}
          {gap.overdue ? (
            <span className="overview-mark">
              <Badge tone="warning">{t('gap.overdue')}</Badge>
            </span>
          ) : null}
        </li>
      ) : null}
      {target ? (
        <li>
          {typeof target.met === 'boolean'
            ? t(target.met ? 'target.met' : 'target.notMet')
            : t('target.set')}
          {target.symbol ? `, ${t(`target.path.${target.symbol}`)}` : null}
        </li>
      ) : null}
    </ul>
  );
}
