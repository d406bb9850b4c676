import { getRouteApi } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { DateField } from '../../../ui/date-field';
import { showToast } from '../../../ui/toast';

const route = getRouteApi('/shell/indikatoren/$id');

/** The figures as they were known on a day, and an address that will still show the same later. */
export function AsOfForm({ seriesId, stand }: { seriesId: string; stand: string | undefined }) {
  const { t } = useTranslation('indicators');
  const navigate = route.useNavigate();
  const today = new Date().toISOString().slice(0, 10);
  const [day, setDay] = useState(stand ?? '');
  const [error, setError] = useState<string>();
  const show = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!day || day > today) {
      setError(t('asOf.wrongDay'));
      return;
    }
    setError(undefined);
    void navigate({ search: (search) => ({ ...search, reihe: seriesId, stand: day }) });
  };
  return (
    <div className="stack no-print">
      <form className="as-of" onSubmit={show} noValidate>
        <DateField
          id="as-of-day"
          label={t('asOf.label')}
          hint={t('asOf.hint')}
          max={today}
          value={day}
          error={error}
          onChange={(event) => setDay(event.target.value)}
        />
        <Button type="submit">{t('asOf.show')}</Button>
      </form>
      <div>
        <Button
          kind="tertiary"
          onClick={() => void copyAddress(seriesId, stand ?? today, t('asOf.copied'))}
        >
          {t('asOf.copy')}
        </Button>
      </div>
    </div>
  );
}

async function copyAddress(seriesId: string, day: string, done: string): Promise<void> {
  const address = new URL(window.location.href);
  address.searchParams.set('reihe', seriesId);
  address.searchParams.set('stand', day);
  address.hash = '';
  await navigator.clipboard.writeText(address.href);
  showToast(done);
}
