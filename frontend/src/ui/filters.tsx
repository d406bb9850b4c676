import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from './disclosure';

export interface FiltersProps {
  /** The search, which always shows. */
  search: ReactNode;
  /** One of the fields below is set, so that they must show. */
  narrowed: boolean;
  children: ReactNode;
}

/** What narrows a list. On a phone all but the search is folded away: the list comes first. */
export function Filters({ search, narrowed, children }: FiltersProps) {
  const { t } = useTranslation('common');
  const phone = useSyncExternalStore(subscribe, isPhone);
  const fields = <div className="filters-row">{children}</div>;
  return (
    <section className="filters no-print" aria-label={t('ui.filters')}>
      {search}
      {phone ? (
        <Disclosure summary={t('ui.filters')} open={narrowed}>
          {fields}
        </Disclosure>
      ) : (
        fields
      )}
    </section>
  );
}

const query = '(max-width: 40rem)';

function isPhone(): boolean {
  return typeof matchMedia === 'function' && matchMedia(query).matches;
}

function subscribe(onChange: () => void): () => void {
  if (typeof matchMedia !== 'function') return () => undefined;
  const list = matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
