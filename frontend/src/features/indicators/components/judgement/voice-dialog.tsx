import { valibotResolver } from '@hookform/resolvers/valibot';
import { useMutation } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { asProblem } from '../../../../api/problem';
import { useMe } from '../../../../auth/use-me';
import { Button } from '../../../../ui/button';
import { Dialog } from '../../../../ui/dialog';
import { Form } from '../../../../ui/form';
import { fieldId } from '../../../../ui/form-errors';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { RadioGroup } from '../../../../ui/radio-group';
import { Select } from '../../../../ui/select';
import { TextArea } from '../../../../ui/textarea';
import { showToast } from '../../../../ui/toast';
import { addVoice } from '../../api/voices';
import type { Series } from '../../api/types';
import { useRefresh } from '../use-refresh';

const stances = ['CONFIRMS', 'QUALIFIES', 'CONTRADICTS'] as const;
const name = 'voice';

/** Confirm, qualify or contradict the sentence in a few words. */
export function VoiceDialog({ series, onClose }: { series: Series; onClose: () => void }) {
  const { t } = useTranslation('judgement');
  const refresh = useRefresh();
  const memberships = useMe()?.memberships ?? [];
  const schema = v.object({
    stance: v.picklist(stances, t('errors.stance')),
    text: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('errors.words')),
      v.maxLength(500, t('errors.long')),
    ),
    speaker: v.string(),
  });
  const form = useForm<v.InferOutput<typeof schema>>({
    resolver: valibotResolver(schema),
    defaultValues: { text: '', speaker: 'NETWORK' },
  });
  const { errors } = form.formState;
  const saving = useMutation({
    mutationFn: ({ stance, text, speaker }: v.InferOutput<typeof schema>) =>
      addVoice(series.id, {
        stance,
        text,
        ...(speaker === 'NETWORK' || speaker === 'CONCERNED'
          ? { voice: speaker }
          : { voice: 'GROUP', workingGroupId: speaker }),
      }),
    onSuccess: async () => {
      onClose();
      showToast(t('voices.saved'));
      await refresh();
    },
  });
  return (
    <Dialog open title={t('voices.add')} onClose={onClose}>
      <Form name={name} form={form} onSubmit={(values) => saving.mutate(values)}>
        <p>{t('voices.intro')}</p>
        {saving.isError ? <ProblemAlert problem={asProblem(saving.error)} /> : null}
        <RadioGroup
          label={t('voices.stance')}
          options={stances.map((stance) => ({
            value: stance,
            label: t(`voices.stances.${stance}`),
          }))}
          error={errors.stance?.message}
          {...form.register('stance')}
        />
        <TextArea
          id={fieldId(name, 'text')}
          label={t('voices.words')}
          rows={3}
          maxLength={500}
          error={errors.text?.message}
          {...form.register('text')}
        />
        <Select
          id={fieldId(name, 'speaker')}
          label={t('voices.speaker')}
          options={[
            { value: 'NETWORK', label: t('voices.speakers.NETWORK') },
            { value: 'CONCERNED', label: t('voices.speakers.CONCERNED') },
            ...memberships.map(({ workingGroupId, name: group }) => ({
              value: workingGroupId,
              label: group,
            })),
          ]}
          {...form.register('speaker')}
        />
        <div>
          <Button kind="primary" type="submit" busy={saving.isPending}>
            {t('voices.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
