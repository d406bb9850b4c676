import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { pickText } from '../../../i18n/translated-text';
import { Filters } from '../../../ui/filters';
import { SearchField } from '../../../ui/search-field';
import { Select } from '../../../ui/select';
import { groupsQuery, guidelinesQuery } from '../api/options';
import { lacks, measureStatuses, type Sort, sorts } from '../model/measure';
import type { MeasureSearch } from '../routes';

type Draft = { [Key in keyof MeasureSearch]: MeasureSearch[Key] | undefined };

/** Filters that are not set do not stand in the address. */
function clean(search: Draft): MeasureSearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value));
}

export function MeasureFilters({ search }: { search: MeasureSearch }) {
  const { t, i18n } = useTranslation('measures');
  const navigate = useNavigate();
  const groups = useQuery(groupsQuery()).data ?? [];
  const guidelines = useQuery(guidelinesQuery()).data ?? [];
  const set = (change: Draft) =>
    void navigate({ to: '/massnahmen', search: clean({ ...search, ...change }) });
  return (
    <Filters
      narrowed={Object.keys(search).some((key) => key !== 'q')}
      search={
        <SearchField
          label={t('filters.words')}
          defaultValue={search.q ?? ''}
          onSearch={(q) => set({ q })}
        />
      }
    >
      <Select
        label={t('filters.status')}
        emptyLabel={t('filters.all')}
        value={search.status ?? ''}
        options={measureStatuses.map((value) => ({ value, label: t(`statuses.${value}`) }))}
        onChange={({ target }) =>
          set({ status: measureStatuses.find((each) => each === target.value) })
        }
      />
      <Select
        label={t('filters.group')}
        emptyLabel={t('filters.all')}
        value={search.ag ?? ''}
        options={groups.map(({ id, name }) => ({
          value: id,
          label: pickText(name, i18n.language)?.text ?? '',
        }))}
        onChange={({ target }) => set({ ag: target.value })}
      />
      <Select
        label={t('filters.guideline')}
        emptyLabel={t('filters.all')}
        value={search.leitlinie ?? ''}
        options={guidelines.map(({ id, code, text }) => ({
          value: id,
          label: `${code} – ${shorten(pickText(text, i18n.language)?.text ?? '')}`,
        }))}
        onChange={({ target }) => set({ leitlinie: target.value })}
      />
      <Select
        label={t('filters.lacks')}
        emptyLabel={t('filters.anything')}
        value={search.fehlt ?? ''}
        options={lacks.map((value) => ({ value, label: t(`lackNames.${value}`) }))}
        onChange={({ target }) => set({ fehlt: lacks.find((each) => each === target.value) })}
      />
      <Select
        label={t('filters.sort')}
        value={search.sort ?? 'code'}
        options={sorts.map((value) => ({ value, label: t(`sorts.${keyOf(value)}`) }))}
        onChange={({ target }) => set({ sort: sorts.find((each) => each === target.value) })}
      />
    </Filters>
  );
}

function keyOf(sort: Sort) {
  return sort === '-updatedAt' ? 'updatedAt' : sort;
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58).trimEnd()} …` : text;
}
