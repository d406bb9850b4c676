import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Combobox } from '../../../../ui/combobox';
import { Select } from '../../../../ui/select';
import { allIndicatorsQuery } from '../../api/list-indicators';
import { seriesListQuery } from '../../api/series';
import type { DataGap } from '../../api/types';
import { namedOptions } from '../../model/named-options';
import { seriesName } from '../../model/series-name';

interface ReplacementChoiceProps {
  gap: DataGap;
  /** Of the list of series. */
  id: string;
  value: string;
  error: string | undefined;
  onChange: (seriesId: string) => void;
}

/** The series that takes the place of a missing figure: first its indicator by name, then its area and group. */
export function ReplacementChoice({ gap, id, value, error, onChange }: ReplacementChoiceProps) {
  const { t, i18n } = useTranslation('judgement');
  const { t: words } = useTranslation('indicators');
  const [indicatorId, setIndicatorId] = useState<string | null>(gap.indicator.id);
  const indicators = useQuery(allIndicatorsQuery(i18n.language)).data ?? [];
  const list = useQuery({
    ...seriesListQuery(indicatorId ?? '', i18n.language),
    enabled: indicatorId !== null,
  }).data;
  const series = (indicatorId ? (list ?? []) : []).filter((each) => each.id !== gap.series.id);
  const none = indicatorId !== null && list !== undefined && series.length === 0;
  return (
    <>
      <Combobox
        key={indicators.length}
        label={t('gaps.replacingIndicator')}
        hint={t('gaps.replacingIndicatorHint')}
        options={namedOptions(indicators, i18n.language, (each) => each.id)}
        value={indicatorId}
        onChange={(chosen) => {
          setIndicatorId(chosen);
          onChange('');
        }}
      />
      <Select
        id={id}
        label={t('gaps.replacedBy')}
        emptyLabel={t('gaps.choose')}
        hint={none ? t('gaps.noSeries') : undefined}
        options={series.map((each) => ({ value: each.id, label: seriesName(each, words) }))}
        error={error}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}
