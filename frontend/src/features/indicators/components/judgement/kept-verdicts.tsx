import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../../auth/use-me';
import { Button } from '../../../../ui/button';
import { Disclosure } from '../../../../ui/disclosure';
import { Loading } from '../../../../ui/loading';
import { SectionHeading } from '../../../../ui/page-header';
import { keepVerdict, verdictsQuery } from '../../api/judgement';
import type { Series } from '../../api/types';
import { KeepDialog } from './keep-dialog';

const KeptVerdict = lazy(async () => ({
  default: (await import('./kept-verdict')).KeptVerdict,
}));

const route = getRouteApi('/shell/indikatoren/$id');

/** Verdicts that were kept for an occasion: what the council read stays readable. */
export function KeptVerdicts({ series }: { series: Series }) {
  const { t } = useTranslation('judgement');
  const kept = useQuery(verdictsQuery(series.id)).data?.items ?? [];
  const keeps = useCan('verdicts:freeze');
  const [keeping, setKeeping] = useState(false);
  const { aussage: opened } = route.useSearch();
  if (kept.length === 0 && !keeps) return null;
  return (
    <section className="card stack stack-small" aria-labelledby="kept-heading">
      <SectionHeading level={3} id="kept-heading">
        {t('kept.title')}
      </SectionHeading>
      {kept.length === 0 ? <p className="measure">{t('kept.none')}</p> : null}
      {kept.map((verdict) => (
        <Disclosure
          key={verdict.id}
          open={verdict.id === opened}
          summary={<bdi>{verdict.occasion}</bdi>}
        >
          <Suspense fallback={<Loading />}>
            <KeptVerdict id={verdict.id} series={series} />
          </Suspense>
        </Disclosure>
      ))}
      {keeps ? (
        <div className="no-print">
          <Button onClick={() => setKeeping(true)}>{t('kept.keep')}</Button>
        </div>
      ) : null}
      {keeping ? (
        <KeepDialog
          keep={(occasion) => keepVerdict({ seriesId: series.id, occasion })}
          onClose={() => setKeeping(false)}
        />
      ) : null}
    </section>
  );
}
