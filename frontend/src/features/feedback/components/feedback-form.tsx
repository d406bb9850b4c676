import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyFieldErrors } from '../../../api/field-errors';
import { asProblem, type FieldProblem } from '../../../api/problem';
import { Button } from '../../../ui/button';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { TextField } from '../../../ui/text-field';
import { TextArea } from '../../../ui/textarea';
import { sendFeedback } from '../api/send-feedback';
import { feedbackKinds, feedbackSchema, type FeedbackValues } from './feedback-form-schema';

const fields = ['kind', 'message', 'replyTo'] as const;

interface FeedbackFormProps {
  /** The page the person came from. */
  pageUrl: string | undefined;
  onSent: () => void;
}

export function FeedbackForm({ pageUrl, onSent }: FeedbackFormProps) {
  const { t } = useTranslation('feedback');
  const [unplaced, setUnplaced] = useState<FieldProblem[]>([]);
  const form = useForm<FeedbackValues>({
    resolver: valibotResolver(feedbackSchema(t)),
    defaultValues: { kind: 'BARRIER', message: '', replyTo: '' },
  });
  const { errors } = form.formState;
  const sending = useMutation({
    mutationFn: ({ kind, message, replyTo }: FeedbackValues) =>
      sendFeedback({
        kind,
        message,
        ...(replyTo ? { replyTo } : {}),
        ...(pageUrl ? { pageUrl } : {}),
      }),
    onSuccess: onSent,
    onError: (error) => setUnplaced(applyFieldErrors(error, fields, form.setError)),
  });
  return (
    <Form name="feedback" form={form} onSubmit={(values) => sending.mutate(values)}>
      {sending.isError ? (
        <ProblemAlert problem={asProblem(sending.error)} faults={unplaced} />
      ) : null}
      <RadioGroup
        label={t('kind')}
        error={errors.kind?.message}
        options={feedbackKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        {...form.register('kind')}
      />
      <TextArea
        id={fieldId('feedback', 'message')}
        label={t('message')}
        hint={t('messageHint')}
        error={errors.message?.message}
        rows={6}
        {...form.register('message')}
      />
      <TextField
        id={fieldId('feedback', 'replyTo')}
        type="email"
        autoComplete="email"
        label={t('replyTo')}
        hint={t('replyToHint')}
        optional
        error={errors.replyTo?.message}
        {...form.register('replyTo')}
      />
      <div>
        <Button kind="primary" type="submit" busy={sending.isPending}>
          {t('send')}
        </Button>
      </div>
    </Form>
  );
}
