import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Versioned } from '../../../../api/etag';
import { asProblem } from '../../../../api/problem';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { showToast } from '../../../../ui/toast';
import { setStewardship } from '../../api/data-gaps';
import type { Series, Stewardship } from '../../api/types';
import { calendarOf } from '../../model/stewardship';
import { useRefresh } from '../use-refresh';
import { PersonChoice } from './person-choice';

/** Names who looks after a series from now on; the calendar stays. */
export function StewardDialog({
  series,
  answer,
  onClose,
}: {
  series: Series;
  answer: Versioned<Stewardship>;
  onClose: () => void;
}) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const { person } = answer.data;
  const [chosen, setChosen] = useState(person?.id ?? null);
  const saving = useMutation({
    mutationFn: () =>
      setStewardship(series.id, answer.etag, {
        ...(chosen ? { personId: chosen } : {}),
        ...calendarOf(answer.data),
      }),
    onSuccess: async () => {
      onClose();
      showToast(t('steward.named'));
      await refresh();
    },
  });
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    saving.mutate();
  };
  return (
    <Dialog open title={t('steward.name')} onClose={onClose}>
      <form className="form" noValidate onSubmit={submit}>
        <p>{t('steward.nameIntro')}</p>
        {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
        <PersonChoice
          label={t('steward.title')}
          hint={t('steward.nameHint')}
          current={person}
          value={chosen}
          onChange={setChosen}
        />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('steward.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
