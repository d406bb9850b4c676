import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { DescriptionList } from '../../../ui/description-list';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import {
  type IndicatorLink,
  indicatorLinksQuery,
  removeIndicatorLink,
} from '../api/indicator-links';
import type { Measure } from '../model/measure';
import { useMayKeep } from '../model/use-rights';

// The search needs React Aria, which readers need not download.
const AddIndicatorLink = lazy(() => import('./add-indicator-link'));

/** What it is to bring about, and where one might see it. */
export function IndicatorLinks({ measure }: { measure: Measure }) {
  const { t } = useTranslation('measures');
  const mayKeep = useMayKeep(measure);
  const [adding, setAdding] = useState(false);
  const links = useQuery(indicatorLinksQuery(measure.id));
  const { output, notMeasurableReason } = measure;
  return (
    <section className="stack" aria-labelledby="measure-effect">
      <SectionHeading id="measure-effect">{t('sections.effect')}</SectionHeading>
      {output || notMeasurableReason ? (
        <DescriptionList
          items={[
            { term: t('fields.output'), value: output },
            { term: t('fields.notMeasurable'), value: notMeasurableReason },
          ]}
        />
      ) : null}
      {links.isPending ? <Loading /> : null}
      {links.isError ? (
        <ProblemAlert problem={asProblem(links.error)} onRetry={() => void links.refetch()} />
      ) : null}
      {links.data?.length === 0 && !notMeasurableReason ? (
        <p className="muted">{t('effect.none')}</p>
      ) : null}
      {links.data && links.data.length > 0 ? (
        <>
          <LinkList links={links.data} mayKeep={mayKeep} />
          <p className="muted small">{t('effect.noClaim')}</p>
        </>
      ) : null}
      {mayKeep ? (
        <div className="no-print">
          <Button icon="add" onClick={() => setAdding(true)}>
            {t('effect.add')}
          </Button>
        </div>
      ) : null}
      {adding ? (
        <Suspense fallback={<Loading />}>
          <AddIndicatorLink
            measureId={measure.id}
            linked={links.data?.map(({ indicatorId }) => indicatorId) ?? []}
            onClose={() => setAdding(false)}
          />
        </Suspense>
      ) : null}
    </section>
  );
}

function LinkList({ links, mayKeep }: { links: readonly IndicatorLink[]; mayKeep: boolean }) {
  const { t, i18n } = useTranslation('measures');
  const queryClient = useQueryClient();
  const [leaving, setLeaving] = useState<IndicatorLink>();
  const nameOf = (link: IndicatorLink) => pickText(link.indicatorName, i18n.language)?.text ?? '';
  const removal = useMutation({
    mutationFn: removeIndicatorLink,
    onSuccess: async () => {
      setLeaving(undefined);
      showToast(t('effect.removed'));
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['measures'] }),
        queryClient.invalidateQueries({ queryKey: ['indicators'] }),
      ]);
    },
  });
  return (
    <>
      <ul className="indicator-links">
        {links.map((link) => (
          <li key={link.id}>
            <div>
              <Link to="/indikatoren/$id" params={{ id: link.indicatorId }}>
                <TranslatedText text={link.indicatorName} />
              </Link>
              <p className="muted small">
                {t(`effect.expected.${link.expectedDirection}`)}
                {link.lagMonths ? `, ${t('effect.lag', { count: link.lagMonths })}` : null}
              </p>
              {link.reasoning ? <p dir="auto">{link.reasoning}</p> : null}
            </div>
            {mayKeep ? (
              <Button
                small
                kind="tertiary"
                icon="close"
                className="no-print"
                aria-label={t('effect.removeNamed', { name: nameOf(link) })}
                onClick={() => setLeaving(link)}
              >
                {t('effect.remove')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={leaving !== undefined}
        title={t('effect.removeTitle')}
        confirmLabel={t('effect.remove')}
        busy={removal.isPending}
        onCancel={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving) removal.mutate(leaving);
        }}
      >
        <p>{t('effect.removeText', { name: leaving ? nameOf(leaving) : '' })}</p>
        {removal.isError ? <ProblemAlert problem={asProblem(removal.error)} /> : null}
      </ConfirmDialog>
    </>
  );
}
