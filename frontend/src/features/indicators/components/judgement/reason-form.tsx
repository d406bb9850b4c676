import { type SubmitEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../../api/problem';
import { Button } from '../../../../ui/button';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { TextField } from '../../../../ui/text-field';

interface ReasonFormProps {
  intro: string;
  label: string;
  confirmLabel: string;
  busy: boolean;
  problem: Problem | undefined;
  onSubmit: (reason: string) => void;
}

/** One line that says why, and the button that does it. */
export function ReasonForm(props: ReasonFormProps) {
  const { t } = useTranslation('judgement');
  const id = useId();
  const [missing, setMissing] = useState(false);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const entry = new FormData(event.currentTarget).get('reason');
    const reason = typeof entry === 'string' ? entry.trim() : '';
    setMissing(reason === '');
    if (reason) props.onSubmit(reason);
    else document.getElementById(id)?.focus();
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{props.intro}</p>
      {props.problem ? <ProblemAlert problem={props.problem} /> : null}
      <TextField
        id={id}
        name="reason"
        label={props.label}
        maxLength={500}
        error={missing ? t('errors.reason') : undefined}
      />
      <div>
        <Button kind="primary" type="submit" busy={props.busy}>
          {props.confirmLabel}
        </Button>
      </div>
    </form>
  );
}
