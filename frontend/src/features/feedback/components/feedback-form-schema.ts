import type { TFunction } from 'i18next';
import * as v from 'valibot';

export const feedbackKinds = ['BARRIER', 'CONTENT', 'OTHER'] as const;

export function feedbackSchema(t: TFunction<'feedback'>) {
  return v.object({
    kind: v.picklist(feedbackKinds, t('errors.kind')),
    message: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('errors.message')),
      v.maxLength(4000, t('errors.messageLong')),
    ),
    replyTo: v.pipe(
      v.string(),
      v.trim(),
      v.maxLength(254, t('errors.replyTo')),
      v.check(
        (value) => value === '' || /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(value),
        t('errors.replyTo'),
      ),
    ),
  });
}

export type FeedbackValues = v.InferOutput<ReturnType<typeof feedbackSchema>>;
