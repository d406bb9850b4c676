import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/checkbox';
import { Filters } from '../../../ui/filters';
import { SearchField } from '../../../ui/search-field';
import { Select } from '../../../ui/select';
import { allOrganisationsQuery } from '../api/list-organisations';
import { categories, districtsOf, isCategory } from '../model/organisation';
import type { DirectorySearch } from '../routes';

type Draft = { [Key in keyof DirectorySearch]: DirectorySearch[Key] | undefined };

/** Filters that are not set do not stand in the address. */
function clean(search: Draft): DirectorySearch {
  return Object.fromEntries(Object.entries(search).filter(([, value]) => value));
}

export function DirectoryFilters({ search }: { search: DirectorySearch }) {
  const { t } = useTranslation('actors');
  const navigate = useNavigate();
  const districts = districtsOf(useQuery(allOrganisationsQuery()).data ?? []);
  const set = (next: Draft) => void navigate({ to: '/akteure', search: clean(next) });
  return (
    <Filters
      narrowed={Object.keys(search).some((key) => key !== 'q')}
      search={
        <SearchField
          label={t('filters.words')}
          defaultValue={search.q ?? ''}
          onSearch={(q) => set({ ...search, q })}
        />
      }
    >
      <Select
        label={t('filters.category')}
        emptyLabel={t('filters.all')}
        value={search.art ?? ''}
        options={categories.map((value) => ({ value, label: t(`categories.${value}`) }))}
        onChange={({ target: { value } }) =>
          set({ ...search, art: isCategory(value) ? value : undefined })
        }
      />
      <Select
        label={t('filters.district')}
        emptyLabel={t('filters.all')}
        value={search.ortsteil ?? ''}
        options={districts.map((value) => ({ value, label: value }))}
        onChange={({ target: { value } }) => set({ ...search, ortsteil: value })}
      />
      <Checkbox
        label={t('filters.dormant')}
        checked={search.ruhend ?? false}
        onChange={({ target }) => set({ ...search, ruhend: target.checked || undefined })}
      />
    </Filters>
  );
}
