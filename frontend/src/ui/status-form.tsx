import { type ReactNode, useState } from 'react';
import { FormActions } from './form-actions';
import { ProblemAlert, type ProblemView } from './problem-alert';
import { RadioGroup } from './radio-group';
import { TextArea } from './textarea';

export interface StatusFormProps<Status extends string> {
  /** What is asked, above the choices. */
  label: string;
  choices: readonly { value: Status; label: string; hint: string }[];
  status: Status;
  onStatus: (status: Status) => void;
  reason: {
    label: string;
    /** Whether this step has to be explained. */
    needed: boolean;
    /** Said when it is needed and missing. */
    missing: string;
  };
  problem: ProblemView | undefined;
  busy: boolean;
  /** With the reason, trimmed; empty when none was given. */
  onSubmit: (reason: string) => void;
  onCancel: () => void;
  /** Above the choices. */
  intro?: ReactNode;
  /** What else a step needs, between the choices and the reason. */
  children?: ReactNode;
}

/** A step in the life of something: which one, and why. */
export function StatusForm<Status extends string>(props: StatusFormProps<Status>) {
  const { label, choices, status, onStatus, reason, problem, busy, intro, children } = props;
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const missing = reason.needed && why.trim() === '';
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!missing) props.onSubmit(why.trim());
      }}
    >
      {problem ? <ProblemAlert problem={problem} /> : null}
      {intro}
      <RadioGroup
        label={label}
        name="status"
        selected={status}
        options={choices}
        onChange={(event) => {
          const chosen = choices.find(({ value }) => value === event.target.value);
          if (chosen) onStatus(chosen.value);
        }}
      />
      {children}
      <TextArea
        label={reason.label}
        optional={!reason.needed}
        value={why}
        maxLength={500}
        rows={3}
        error={tried && missing ? reason.missing : undefined}
        onChange={(event) => setWhy(event.target.value)}
      />
      <FormActions busy={busy} onCancel={props.onCancel} />
    </form>
  );
}
