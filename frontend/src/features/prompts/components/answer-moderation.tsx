import { useMutation, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import type { Response } from '../../../api/models';
import { Button, ButtonRow } from '../../../ui/button';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { ButtonLink } from '../../../ui/link';
import { ProblemAlert } from '../../../ui/problem-alert';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { changeResponseStatus } from '../api/change-response-status';
import { type Conversion, conversionsFor } from '../model/conversions';

const GoalDialog = lazy(() => import('../../process/components/goal-dialog'));

type SortedTo = 'PARKED' | 'REJECTED' | 'RAW';

interface AnswerModerationProps {
  answer: Response;
  group: { id: string; name: string };
}

/** What the moderation can make of an answer; the step's own way on stands first. */
export function AnswerModeration({ answer, group }: AnswerModerationProps) {
  const { t } = useTranslation('prompts');
  const [asking, setAsking] = useState<SortedTo>();
  const { first, others } = conversionsFor(answer.step);
  const aside = answer.status === 'PARKED' || answer.status === 'REJECTED';
  return (
    <div className="answer-moderation">
      {aside ? (
        <Button small onClick={() => setAsking('RAW')}>
          {t('moderation.RAW.action')}
        </Button>
      ) : (
        <>
          {first ? <Convert answer={answer} group={group} into={first} /> : null}
          <details className="answer-more">
            <summary>
              {t('moderation.more')}
              <span className="visually-hidden"> {answer.text}</span>
            </summary>
            <ButtonRow>
              {others.map((into) => (
                <Convert key={into} answer={answer} group={group} into={into} />
              ))}
              {answer.status === 'CONVERTED' ? null : (
                <>
                  <Button small onClick={() => setAsking('PARKED')}>
                    {t('moderation.PARKED.action')}
                  </Button>
                  <Button small onClick={() => setAsking('REJECTED')}>
                    {t('moderation.REJECTED.action')}
                  </Button>
                </>
              )}
            </ButtonRow>
          </details>
        </>
      )}
      {asking ? (
        <Sorting answer={answer} status={asking} onClose={() => setAsking(undefined)} />
      ) : null}
    </div>
  );
}

interface ConvertProps extends AnswerModerationProps {
  into: Conversion;
}

function Convert({ answer, group, into }: ConvertProps) {
  const { t } = useTranslation('prompts');
  const [asking, setAsking] = useState(false);
  if (into === 'GOAL') {
    return (
      <>
        <Button small icon="arrowForward" onClick={() => setAsking(true)}>
          {t('convert.GOAL')}
        </Button>
        <Suspense>
          {asking ? (
            <GoalDialog answer={answer} group={group} onClose={() => setAsking(false)} />
          ) : null}
        </Suspense>
      </>
    );
  }
  const to: string = into === 'MEASURE' ? '/massnahmen/neu' : '/indikatoren/neu';
  return (
    <ButtonLink small icon="arrowForward" to={to} search={{ antwort: answer.id } as never}>
      {t(`convert.${into}`)}
    </ButtonLink>
  );
}

function useStatusChange(answer: Response, onDone: () => void) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ status, reason }: { status: SortedTo; reason: string }) =>
      changeResponseStatus(answer, status, reason),
    onSuccess: async () => {
      onDone();
      await queryClient.invalidateQueries({ queryKey: ['responses'] });
    },
  });
}

interface SortingProps {
  answer: Response;
  status: SortedTo;
  onClose: () => void;
}

function Sorting({ answer, status, onClose }: SortingProps) {
  const { t } = useTranslation('prompts');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const changing = useStatusChange(answer, () => {
    showToast(t(`moderation.${status}.done`));
    onClose();
  });
  return (
    <ConfirmDialog
      open
      title={t(`moderation.${status}.title`)}
      confirmLabel={t(`moderation.${status}.action`)}
      busy={changing.isPending}
      onConfirm={() => {
        setTried(true);
        if (reason.trim()) changing.mutate({ status, reason: reason.trim() });
      }}
      onCancel={onClose}
    >
      <blockquote className="user-text quote">{answer.text}</blockquote>
      <p>{t(`moderation.${status}.text`)}</p>
      {changing.isError ? <ProblemAlert problem={asProblem(changing.error)} /> : null}
      <TextArea
        label={t('moderation.reason')}
        value={reason}
        maxLength={500}
        error={tried && !reason.trim() ? t('moderation.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </ConfirmDialog>
  );
}
