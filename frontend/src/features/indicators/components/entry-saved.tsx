import { useTranslation } from 'react-i18next';
import { Announcement } from '../../../ui/announcement';
import { Link } from '../../../ui/link';
import type { EntryRow } from './entry-grid';

/** What was saved, and where it can be seen now. */
export function EntrySaved({ count, rows }: { count: number; rows: readonly EntryRow[] }) {
  const { t } = useTranslation('indicators');
  return (
    <Announcement tone="success" title={t('entry.saved', { count })}>
      <p>{t('entry.savedText')}</p>
      <ul>
        {rows.map(({ code, name, indicator }) => (
          <li key={code}>
            <Link to="/indikatoren/$id" params={{ id: indicator.id }}>
              {name}
            </Link>
            {indicator.visibility === 'PUBLIC' ? null : ` (${t('entry.notPublic')})`}
          </li>
        ))}
      </ul>
    </Announcement>
  );
}
