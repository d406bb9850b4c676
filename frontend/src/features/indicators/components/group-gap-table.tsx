import { useTranslation } from 'react-i18next';
import { formatNumber, formatRange } from '../../../i18n/format';
import { type Column, DataTable } from '../../../ui/data-table';
import type { GapPoint, GroupGap, Indicator } from '../api/types';
import { differenceFormat, valueText } from '../model/value-text';

/** Both groups, their difference and their ratio with what chance leaves open. */
export function GroupGapTable({
  gap,
  name,
  groups: [group = '', reference = ''],
  indicator,
}: {
  gap: GroupGap;
  name: string;
  groups: readonly string[];
  indicator: Indicator;
}) {
  const { t, i18n } = useTranslation('indicators');
  const { language } = i18n;
  const value = (number: number) => valueText(number, indicator, language, t);
  const range = (span: GapPoint['differenceInterval'], digits: number) =>
    span && typeof span.high === 'number'
      ? formatRange(span.low, span.high, digits, language)
      : t('groupGaps.noRange');
  const columns: Column<GapPoint>[] = [
    { key: 'period', header: t('table.period'), rowHeader: true, cell: (row) => row.periodLabel },
    { key: 'value', header: group, cell: (row) => value(row.value) },
    { key: 'reference', header: reference, cell: (row) => value(row.reference) },
    {
      key: 'difference',
      header: t('groupGaps.difference'),
      cell: (row) => (
        <>
          {valueText(row.difference, differenceFormat(indicator), language, t)}
          <span className="cell-note">
            {range(row.differenceInterval, Math.max(1, indicator.decimals))}
          </span>
        </>
      ),
    },
    {
      key: 'ratio',
      header: t('groupGaps.ratio'),
      cell: (row) => (
        <>
          {typeof row.ratio === 'number' ? formatNumber(row.ratio, 2, language) : '–'}
          <span className="cell-note">{range(row.ratioInterval, 2)}</span>
        </>
      ),
    },
  ];
  return (
    <DataTable
      caption={name}
      captionHidden
      columns={columns}
      rows={gap.points}
      rowKey={({ period }) => period}
    />
  );
}
