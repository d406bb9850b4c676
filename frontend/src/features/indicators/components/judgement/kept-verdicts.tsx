import { useMutation, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../../api/problem';
import { useCan } from '../../../../auth/use-me';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Disclosure } from '../../../../ui/disclosure';
import { Loading } from '../../../../ui/loading';
import { SectionHeading } from '../../../../ui/page-header';
import { showToast } from '../../../../ui/toast';
import { keepVerdict, verdictsQuery } from '../../api/judgement';
import type { Series } from '../../api/types';
import { useRefresh } from '../use-refresh';
import { ReasonForm } from './reason-form';

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
      {keeping ? <KeepDialog series={series} onClose={() => setKeeping(false)} /> : null}
    </section>
  );
}

function KeepDialog({ series, onClose }: { series: Series; onClose: () => void }) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const keeping = useMutation({
    mutationFn: (occasion: string) => keepVerdict({ seriesId: series.id, occasion }),
    onSuccess: async () => {
      onClose();
      showToast(t('kept.saved'));
      await refresh();
    },
  });
  return (
    <Dialog open title={t('kept.keep')} onClose={onClose}>
      <ReasonForm
        intro={t('kept.intro')}
        label={t('kept.occasion')}
        confirmLabel={t('kept.keep')}
        busy={keeping.isPending}
        problem={keeping.isError ? asProblem(keeping.error) : undefined}
        onSubmit={(occasion) => keeping.mutate(occasion)}
      />
    </Dialog>
  );
}
