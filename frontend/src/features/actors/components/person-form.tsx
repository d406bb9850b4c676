import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { Checkbox } from '../../../ui/checkbox';
import { Dialog } from '../../../ui/dialog';
import { Form } from '../../../ui/form';
import { FormActions } from '../../../ui/form-actions';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { changePerson, createPerson, type Person, personQuery } from '../api/persons';
import { languageName, letterLanguages } from '../model/letter-languages';

const fields = ['displayName', 'preferredLanguage', 'neverDisclose'] as const;

function schema(t: TFunction<'actors'>) {
  return v.object({
    displayName: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('errors.personName')),
      v.maxLength(120, t('errors.tooLong', { max: 120 })),
    ),
    preferredLanguage: v.string(),
    neverDisclose: v.boolean(),
  });
}

type Values = v.InferOutput<ReturnType<typeof schema>>;

interface PersonDialogProps {
  /** Absent: someone new. */
  person?: Person;
  onClose: () => void;
  onSaved: (person: Person) => void;
}

export function PersonDialog({ person, onClose, onSaved }: PersonDialogProps) {
  const { t } = useTranslation('actors');
  return (
    <Dialog open title={t(person ? 'persons.editTitle' : 'persons.add')} onClose={onClose}>
      <PersonForm {...(person ? { person } : {})} onClose={onClose} onSaved={onSaved} />
    </Dialog>
  );
}

function PersonForm({ person, onClose, onSaved }: PersonDialogProps) {
  const { t, i18n } = useTranslation('actors');
  const queryClient = useQueryClient();
  const form = useForm<Values>({
    resolver: valibotResolver(schema(t)),
    defaultValues: {
      displayName: person?.displayName ?? '',
      preferredLanguage: person?.preferredLanguage ?? 'de',
      neverDisclose: person?.neverDisclose ?? false,
    },
  });
  const saving = useVersionedSave<Values, Person>({
    version: person?.version ?? 0,
    send: async (values, version) => {
      const saved = person
        ? await changePerson(person.id, version, values)
        : await createPerson(values);
      await queryClient.invalidateQueries({ queryKey: ['persons'] });
      onSaved(saved);
    },
    reload: () => queryClient.query({ ...personQuery(person?.id ?? ''), staleTime: 0 }),
    onSaved: () => showToast(t('persons.saved')),
    onTheirs: onClose,
  });
  const { error, stale } = saving;
  useEffect(() => {
    if (error !== undefined) applyFieldErrors(error, fields, form.setError);
  }, [error, form.setError]);
  const { errors } = form.formState;
  return (
    <Form
      name="person"
      form={form}
      onSubmit={async (values) => {
        await saving.save(values);
      }}
    >
      {saving.problem ? <ProblemAlert problem={saving.problem} faults={[]} /> : null}
      <TextField
        id={fieldId('person', 'displayName')}
        label={t('persons.name')}
        hint={t('persons.nameHint')}
        autoComplete="off"
        error={errors.displayName?.message}
        {...form.register('displayName')}
      />
      <Select
        id={fieldId('person', 'preferredLanguage')}
        label={t('persons.language')}
        options={letterLanguages(person?.preferredLanguage).map((value) => ({
          value,
          label: languageName(value, i18n.language),
        }))}
        {...form.register('preferredLanguage')}
      />
      <Checkbox
        id={fieldId('person', 'neverDisclose')}
        label={t('persons.neverDiscloseLong')}
        {...form.register('neverDisclose')}
      />
      <FormActions busy={saving.busy} onCancel={onClose} />
      <StaleVersionDialog
        open={stale !== undefined}
        mine={stale?.mine.displayName}
        theirs={stale?.theirs.displayName}
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.dismiss}
      />
    </Form>
  );
}
