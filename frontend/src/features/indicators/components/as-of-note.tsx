import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../../i18n/date-text';
import { Alert } from '../../../ui/alert';
import { Link } from '../../../ui/link';

const route = getRouteApi('/shell/indikatoren/$id');

/** Says that these are not today's figures, and leads back. */
export function AsOfNote({ stand, nothing = false }: { stand: string; nothing?: boolean }) {
  const { t } = useTranslation('indicators');
  const { id } = route.useParams();
  const { reihe, dazu } = route.useSearch();
  const today = { ...(reihe ? { reihe } : {}), ...(dazu ? { dazu } : {}) };
  return (
    <Alert
      title={
        <>
          {t('asOf.title')} <DateText value={stand} style="short" />
        </>
      }
    >
      <p>
        {t(nothing ? 'asOf.nothing' : 'asOf.text')}{' '}
        <Link to="/indikatoren/$id" params={{ id }} search={today}>
          {t('asOf.today')}
        </Link>
      </p>
    </Alert>
  );
}
