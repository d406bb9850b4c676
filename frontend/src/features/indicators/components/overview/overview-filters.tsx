import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { pickText } from '../../../../i18n/translated-text';
import { DateField } from '../../../../ui/date-field';
import { Filters } from '../../../../ui/filters';
import { RadioGroup } from '../../../../ui/radio-group';
import { Select } from '../../../../ui/select';
import { workingGroupsQuery } from '../../api/list-working-groups';
import { ages, isNarrowed, type OverviewSearch, results } from '../../model/overview-search';
import { themes } from '../../model/search';

export type OverviewSearchChange = { [Key in keyof OverviewSearch]?: string | undefined };

interface OverviewFiltersProps {
  search: OverviewSearch;
  onChange: (change: OverviewSearchChange) => void;
}

/** Which series are looked at. */
export function OverviewFilters({ search, onChange }: OverviewFiltersProps) {
  const { t, i18n } = useTranslation(['overview', 'indicators']);
  const groups = useQuery(workingGroupsQuery());
  return (
    <Filters
      narrowed={isNarrowed(search)}
      search={
        <RadioGroup
          chips
          label={t('filter.series')}
          name="reihen"
          selected={search.reihen ?? 'wichtigste'}
          options={(['wichtigste', 'alle'] as const).map((value) => ({
            value,
            label: t(`filter.seriesChoice.${value}`),
          }))}
          onChange={({ target: { value } }) =>
            onChange({ reihen: value === 'alle' ? value : undefined })
          }
        />
      }
    >
      <Select
        label={t('filter.result')}
        emptyLabel={t('filter.allResults')}
        value={search.aussage ?? ''}
        options={results.map((value) => ({ value, label: t(`indicators:results.${value}`) }))}
        onChange={(event) => onChange({ aussage: event.target.value || undefined })}
      />
      <Select
        label={t('indicators:list.theme')}
        emptyLabel={t('indicators:list.allThemes')}
        value={search.thema ?? ''}
        options={themes.map((value) => ({ value, label: t(`indicators:themes.${value}`) }))}
        onChange={(event) => onChange({ thema: event.target.value || undefined })}
      />
      <Select
        label={t('indicators:list.group')}
        emptyLabel={t('indicators:list.allGroups')}
        value={search.ag ?? ''}
        options={(groups.data ?? []).map(({ id, code, name }) => ({
          value: id,
          label: pickText(name, i18n.language)?.text ?? code,
        }))}
        onChange={(event) => onChange({ ag: event.target.value || undefined })}
      />
      <Select
        label={t('filter.age')}
        emptyLabel={t('filter.anyAge')}
        value={search.aelter === undefined ? '' : String(search.aelter)}
        options={ages.map((months) => ({
          value: String(months),
          label: t('filter.olderThan', { count: months / 12 }),
        }))}
        onChange={(event) => onChange({ aelter: event.target.value || undefined })}
      />
      <DayField key={search.stand ?? ''} stand={search.stand} onChoose={onChange} />
    </Filters>
  );
}

/** Taken when it is left or confirmed: on the way to a year stand other years. */
function DayField({
  stand,
  onChoose,
}: {
  stand: string | undefined;
  onChoose: (change: OverviewSearchChange) => void;
}) {
  const { t } = useTranslation('indicators');
  const today = new Date().toISOString().slice(0, 10);
  const [day, setDay] = useState(stand ?? '');
  const later = day > today;
  const choose = () => {
    if (!later && day !== (stand ?? '')) onChoose({ stand: day || undefined });
  };
  return (
    <DateField
      label={t('asOf.label')}
      max={today}
      value={day}
      error={later ? t('asOf.wrongDay') : undefined}
      onChange={(event) => setDay(event.target.value)}
      onBlur={choose}
      onKeyDown={(event) => {
        if (event.key === 'Enter') choose();
      }}
    />
  );
}
