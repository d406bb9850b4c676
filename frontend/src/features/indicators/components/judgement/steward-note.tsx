import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../../api/problem';
import { useCan, useMe } from '../../../../auth/use-me';
import { DateText } from '../../../../i18n/date-text';
import { Button } from '../../../../ui/button';
import { SectionHeading } from '../../../../ui/page-header';
import { useProblemText } from '../../../../ui/problem-text';
import { showToast } from '../../../../ui/toast';
import { setStewardship, stewardshipQuery } from '../../api/data-gaps';
import type { Series } from '../../api/types';
import { calendarOf } from '../../model/stewardship';
import { useRefresh } from '../use-refresh';

const ReleaseDialog = lazy(async () => ({
  default: (await import('./release-dialog')).ReleaseDialog,
}));

const StewardDialog = lazy(async () => ({
  default: (await import('./steward-dialog')).StewardDialog,
}));

/** Who looks after this series, and when its source publishes next. */
export function StewardNote({ series, keeps }: { series: Series; keeps: boolean }) {
  const { t } = useTranslation('judgement');
  const problemText = useProblemText();
  const refresh = useRefresh();
  const answer = useQuery(stewardshipQuery(series.id)).data;
  const me = useMe();
  const seesNames = useCan('groups:write');
  const [editing, setEditing] = useState(false);
  const [naming, setNaming] = useState(false);
  const taking = useMutation({
    mutationFn: (personId: string | undefined) =>
      setStewardship(series.id, answer?.etag, {
        ...(personId ? { personId } : {}),
        ...(answer ? calendarOf(answer.data) : {}),
      }),
    onSuccess: refresh,
    onError: (error) => showToast(problemText(asProblem(error)), { tone: 'error' }),
  });
  if (!answer) return null;
  const { kept, mine, person, nextRelease, releaseNote } = answer.data;
  if (!kept && !nextRelease && !keeps) return null;
  return (
    <section className="card stack stack-small no-print" aria-labelledby="steward-heading">
      <SectionHeading level={3} id="steward-heading">
        {t('steward.title')}
      </SectionHeading>
      <p className="measure">
        {mine ? (
          t('steward.mine')
        ) : person ? (
          <bdi>{person.label}</bdi>
        ) : (
          t(kept ? 'steward.someone' : 'steward.nobody')
        )}
        {nextRelease ? (
          <>
            {' '}
            {t('steward.next')} <DateText value={nextRelease} style="short" />
            {releaseNote ? (
              <>
                {' ('}
                <bdi>{releaseNote}</bdi>
                {')'}
              </>
            ) : null}
            .
          </>
        ) : null}
      </p>
      {keeps ? (
        <div className="row">
          {me?.personId ? (
            <Button
              busy={taking.isPending}
              onClick={() => taking.mutate(mine ? undefined : (me.personId ?? undefined))}
            >
              {t(mine ? 'steward.giveBack' : 'steward.take')}
            </Button>
          ) : null}
          {seesNames ? (
            <Button kind="tertiary" onClick={() => setNaming(true)}>
              {t('steward.name')}
            </Button>
          ) : null}
          <Button kind="tertiary" onClick={() => setEditing(true)}>
            {t('steward.release')}
          </Button>
        </div>
      ) : null}
      <Suspense>
        {editing ? (
          <ReleaseDialog series={series} answer={answer} onClose={() => setEditing(false)} />
        ) : null}
        {naming ? (
          <StewardDialog series={series} answer={answer} onClose={() => setNaming(false)} />
        ) : null}
      </Suspense>
    </section>
  );
}
