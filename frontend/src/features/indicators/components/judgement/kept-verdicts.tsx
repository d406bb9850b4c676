import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../../api/problem';
import { useCan } from '../../../../auth/use-me';
import { DateText } from '../../../../i18n/date-text';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Disclosure } from '../../../../ui/disclosure';
import { Loading } from '../../../../ui/loading';
import { SectionHeading } from '../../../../ui/page-header';
import { showToast } from '../../../../ui/toast';
import { keepVerdict, verdictQuery, verdictsQuery } from '../../api/judgement';
import type { Series } from '../../api/types';
import { useRefresh } from '../use-refresh';
import { VerdictBadge } from '../verdict-badge';
import { ReasonForm } from './reason-form';

/** Verdicts that were kept for an occasion: what the council read stays readable. */
export function KeptVerdicts({ series }: { series: Series }) {
  const { t } = useTranslation('judgement');
  const kept = useQuery(verdictsQuery(series.id)).data?.items ?? [];
  const keeps = useCan('verdicts:freeze');
  const [keeping, setKeeping] = useState(false);
  if (kept.length === 0 && !keeps) return null;
  return (
    <section className="card stack stack-small" aria-labelledby="kept-heading">
      <SectionHeading level={3} id="kept-heading">
        {t('kept.title')}
      </SectionHeading>
      {kept.length === 0 ? <p className="measure">{t('kept.none')}</p> : null}
      {kept.map((verdict) => (
        <Disclosure key={verdict.id} summary={verdict.occasion}>
          <KeptVerdict id={verdict.id} />
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

function KeptVerdict({ id }: { id: string }) {
  const { t, i18n } = useTranslation('judgement');
  const verdict = useQuery(verdictQuery(id)).data;
  if (!verdict) return <Loading />;
  return (
    <div className="stack stack-small measure">
      <p className="row">
        <VerdictBadge result={verdict.answer.result} />
        <span className="small muted">
          {t('kept.asOf')} <DateText value={verdict.asOf} style="time" />
        </span>
      </p>
      <p>{verdict.answer.sentence[i18n.language === 'en' ? 'en' : 'de']}</p>
      <p className="small">
        {verdict.today.sameFigures
          ? t('kept.same')
          : verdict.today.sameAnswer
            ? t('kept.otherFigures')
            : t('kept.otherAnswer')}
      </p>
    </div>
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
