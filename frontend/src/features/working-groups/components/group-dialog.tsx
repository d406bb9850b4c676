import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import {
  emptyPair,
  newText,
  newTextOrNull,
  textPatch,
  textPatchOrNull,
  toPair,
} from '../../../api/texts';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { TranslatedText } from '../../../i18n/translated-text';
import { DescriptionList } from '../../../ui/description-list';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { NumberField } from '../../../ui/number-field';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextField } from '../../../ui/text-field';
import { TextPairFields } from '../../../ui/text-pair';
import { showToast } from '../../../ui/toast';
import { processesQuery } from '../../process/api/list-processes';
import { changeWorkingGroup } from '../api/change-working-group';
import { createWorkingGroup } from '../api/create-working-group';
import { workingGroupQuery } from '../api/get-working-group';
import type { WorkingGroup } from '../api/list-working-groups';

const opennesses = ['OPEN', 'ON_REQUEST', 'INVITED'] as const;
const fields = ['code', 'name.de', 'name.en', 'remit.de', 'remit.en', 'wave', 'openness'] as const;

function groupSchema(t: TFunction<'working-groups'>) {
  return v.object({
    code: v.pipe(
      v.string(),
      v.trim(),
      v.toUpperCase(),
      v.regex(/^[A-ZÄÖÜ][A-ZÄÖÜ0-9]{1,11}$/, t('form.errors.code')),
    ),
    name: v.object({
      de: v.pipe(
        v.string(),
        v.trim(),
        v.minLength(1, t('form.errors.name')),
        v.maxLength(120, t('form.errors.nameLong')),
      ),
      en: v.pipe(v.string(), v.trim(), v.maxLength(120, t('form.errors.nameLong'))),
    }),
    remit: v.object({
      de: v.pipe(v.string(), v.trim(), v.maxLength(4000, t('form.errors.remitLong'))),
      en: v.pipe(v.string(), v.trim(), v.maxLength(4000, t('form.errors.remitLong'))),
    }),
    openness: v.picklist(opennesses),
    wave: v.pipe(v.string(), v.trim(), v.regex(/^([1-9]\d?)?$/, t('form.errors.wave'))),
  });
}

type Values = v.InferOutput<ReturnType<typeof groupSchema>>;

const waveOf = ({ wave }: Values) => (wave ? Number(wave) : null);

interface GroupDialogProps {
  /** Absent: a new group is set up. */
  group?: WorkingGroup;
  onClose: () => void;
  onSaved: (group: WorkingGroup) => void;
}

export default function GroupDialog({ group, onClose, onSaved }: GroupDialogProps) {
  const { t } = useTranslation('working-groups');
  return (
    <Dialog open title={group ? t('form.editTitle') : t('list.create')} onClose={onClose}>
      <GroupForm {...(group ? { group } : {})} onClose={onClose} onSaved={onSaved} />
    </Dialog>
  );
}

function GroupForm({ group, onClose, onSaved }: GroupDialogProps) {
  const { t } = useTranslation('working-groups');
  const queryClient = useQueryClient();
  const process = useQuery({ ...processesQuery(), enabled: !group }).data?.[0];
  const form = useForm<Values>({
    resolver: valibotResolver(groupSchema(t)),
    defaultValues: {
      code: group?.code ?? '',
      name: toPair(group?.name),
      remit: group?.remit ? toPair(group.remit) : emptyPair,
      openness: group?.openness ?? 'ON_REQUEST',
      wave: group?.wave ? String(group.wave) : '',
    },
  });
  const send = async (values: Values, version: number) => {
    const { code, openness } = values;
    const saved = group
      ? await changeWorkingGroup(group.id, version, {
          code,
          openness,
          wave: waveOf(values),
          name: textPatch(values.name),
          remit: textPatchOrNull(values.remit),
        })
      : await createWorkingGroup({
          code,
          openness,
          wave: waveOf(values),
          name: newText(values.name),
          remit: newTextOrNull(values.remit),
          processId: process?.id ?? '',
        });
    await queryClient.invalidateQueries({ queryKey: ['working-groups'] });
    onSaved(saved);
  };
  const saving = useVersionedSave<Values, WorkingGroup>({
    version: group?.version ?? 0,
    send,
    reload: () => queryClient.query({ ...workingGroupQuery(group?.id ?? ''), staleTime: 0 }),
    onSaved: () => {
      showToast(t('form.saved'));
      onClose();
    },
    onTheirs: onClose,
  });
  const { error, stale } = saving;
  useEffect(() => {
    if (error === undefined) return;
    applyFieldErrors(error, fields, form.setError, (path) => path.replace(/\.text$/, ''));
  }, [error, form.setError]);
  const { errors } = form.formState;
  return (
    <Form name="group" form={form} onSubmit={saving.save}>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <TextPairFields name="group" form={form} path="name" label={t('form.name')} />
      <TextPairFields
        name="group"
        form={form}
        path="remit"
        label={t('form.remit')}
        hint={t('form.remitHint')}
        optional
        multiline
      />
      <TextField
        id={fieldId('group', 'code')}
        label={t('form.code')}
        hint={t('form.codeHint')}
        short
        error={errors.code?.message}
        {...form.register('code')}
      />
      <Select
        id={fieldId('group', 'openness')}
        label={t('form.openness')}
        options={opennesses.map((value) => ({ value, label: t(`openness.${value}`) }))}
        {...form.register('openness')}
      />
      <NumberField
        id={fieldId('group', 'wave')}
        label={t('form.wave')}
        hint={t('form.waveHint')}
        optional
        error={errors.wave?.message}
        {...form.register('wave')}
      />
      <FormActions
        busy={saving.busy}
        {...(group ? {} : { label: t('list.create') })}
        onCancel={onClose}
      />
      <StaleVersionDialog
        open={stale !== undefined}
        mine={stale ? <Mine values={stale.mine} /> : null}
        theirs={
          stale ? (
            <DescriptionList
              items={[
                { term: t('form.name'), value: <TranslatedText text={stale.theirs.name} /> },
                { term: t('form.remit'), value: <TranslatedText text={stale.theirs.remit} /> },
              ]}
            />
          ) : null
        }
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.dismiss}
      />
    </Form>
  );
}

function Mine({ values }: { values: Values }) {
  const { t } = useTranslation('working-groups');
  return (
    <DescriptionList
      items={[
        { term: t('form.name'), value: values.name.de },
        { term: t('form.remit'), value: values.remit.de },
      ]}
    />
  );
}
