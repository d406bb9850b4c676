import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan, useMe } from '../../../auth/use-me';
import { DateText } from '../../../i18n/date-text';
import { germanDay } from '../../../i18n/german-day';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import {
  endRepresentation,
  type Representation,
  representationsQuery,
} from '../api/representations';
import { holdsOn } from '../model/organisation';

// The choice of a person needs React Aria, which readers need not download.
const AddRepresentative = lazy(() => import('./add-representative'));

/** Who acts for the organisation; the network sees those who agreed, the coordination all. */
export function Representatives({ organisationId }: { organisationId: string }) {
  const { t } = useTranslation('actors');
  const me = useMe();
  const mayKeep = useCan('persons:write');
  const [adding, setAdding] = useState(false);
  const list = useQuery({
    ...representationsQuery(organisationId),
    enabled: me?.status === 'APPROVED',
  });
  if (me?.status !== 'APPROVED') return null;
  const today = germanDay(new Date());
  const current = list.data?.filter((each) => holdsOn(today, each)) ?? [];
  const former = list.data?.filter((each) => !holdsOn(today, each)) ?? [];
  return (
    <section className="stack measure" aria-labelledby="representatives">
      <SectionHeading id="representatives">{t('representatives.title')}</SectionHeading>
      {list.isPending ? <Loading /> : null}
      {list.isError ? (
        <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.data && current.length === 0 ? (
        <p className="muted">{t('representatives.none')}</p>
      ) : null}
      <RepresentativeList list={current} mayKeep={mayKeep} />
      {mayKeep && former.length > 0 ? (
        <>
          <SectionHeading level={3}>{t('representatives.former')}</SectionHeading>
          <RepresentativeList list={former} mayKeep={false} />
        </>
      ) : null}
      {mayKeep ? (
        <div>
          <Button icon="add" onClick={() => setAdding(true)}>
            {t('representatives.add')}
          </Button>
        </div>
      ) : null}
      {adding ? (
        <Suspense fallback={<Loading />}>
          <AddRepresentative organisationId={organisationId} onClose={() => setAdding(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}

function RepresentativeList({
  list,
  mayKeep,
}: {
  list: readonly Representation[];
  mayKeep: boolean;
}) {
  const { t } = useTranslation('actors');
  const queryClient = useQueryClient();
  const seesPersons = useCan('persons:read');
  const [leaving, setLeaving] = useState<Representation>();
  const ending = useMutation({
    mutationFn: endRepresentation,
    onSuccess: async () => {
      setLeaving(undefined);
      showToast(t('representatives.ended'));
      await queryClient.invalidateQueries({ queryKey: ['organisations'] });
    },
  });
  return (
    <>
      <ul className="actor-people">
        {list.map((each) => (
          <li key={each.id}>
            <div>
              <p>
                {seesPersons ? (
                  <Link to="/akteure/personen/$personId" params={{ personId: each.personId }}>
                    {each.personName}
                  </Link>
                ) : (
                  <bdi>{each.personName}</bdi>
                )}
                {', '}
                {each.function}
              </p>
              <p className="muted small">
                {t('representatives.since')} <DateText value={each.from} />
                {each.to ? (
                  <>
                    {' '}
                    {t('representatives.until')} <DateText value={each.to} />
                  </>
                ) : null}
                {each.mayDecide ? ` · ${t('representatives.mayDecide')}` : null}
              </p>
            </div>
            <div className="row">
              {mayKeep && !each.isPublic ? (
                <Badge tone="info">{t('representatives.notPublic')}</Badge>
              ) : null}
              {mayKeep ? (
                <Button
                  small
                  kind="tertiary"
                  aria-label={t('representatives.endNamed', { name: each.personName })}
                  onClick={() => setLeaving(each)}
                >
                  {t('representatives.end')}
                </Button>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
      <ConfirmDialog
        open={leaving !== undefined}
        title={t('representatives.endTitle')}
        confirmLabel={t('representatives.end')}
        busy={ending.isPending}
        onCancel={() => setLeaving(undefined)}
        onConfirm={() => {
          if (leaving) ending.mutate(leaving);
        }}
      >
        <p>{t('representatives.endText', { name: leaving?.personName ?? '' })}</p>
        {ending.isError ? <ProblemAlert problem={asProblem(ending.error)} /> : null}
      </ConfirmDialog>
    </>
  );
}
