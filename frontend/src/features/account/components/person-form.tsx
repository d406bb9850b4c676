import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQueryClient } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useEffect } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import * as v from 'valibot';
import { applyFieldErrors } from '../../../api/field-errors';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { languageNames, languages } from '../../../i18n/languages';
import { Button } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { DescriptionList } from '../../../ui/description-list';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextField } from '../../../ui/text-field';
import { showToast } from '../../../ui/toast';
import { changePerson } from '../api/change-person';
import { type Person, personQuery } from '../api/get-person';

const fields = ['displayName', 'preferredLanguage', 'neverDisclose'] as const;

function personSchema(t: TFunction<'account'>) {
  return v.object({
    displayName: v.pipe(
      v.string(),
      v.trim(),
      v.minLength(1, t('registration.errors.displayName')),
      v.maxLength(120, t('registration.errors.displayNameLong')),
    ),
    preferredLanguage: v.string(),
    neverDisclose: v.boolean(),
  });
}

type Values = v.InferOutput<ReturnType<typeof personSchema>>;

export function PersonForm({ person }: { person: Person }) {
  const { t } = useTranslation('account');
  const queryClient = useQueryClient();
  const { displayName, preferredLanguage, neverDisclose } = person;
  const form = useForm<Values>({
    resolver: valibotResolver(personSchema(t)),
    defaultValues: { displayName, preferredLanguage, neverDisclose },
  });
  const refresh = () =>
    Promise.all([
      queryClient.invalidateQueries({ queryKey: ['persons', person.id] }),
      queryClient.invalidateQueries({ queryKey: ['me'] }),
    ]);
  const saving = useVersionedSave<Values, Person>({
    version: person.version,
    send: (values, version) => changePerson(person.id, version, values),
    reload: () => queryClient.query({ ...personQuery(person.id), staleTime: 0 }),
    onSaved: () => {
      showToast(t('profile.saved'));
      void refresh();
    },
    onTheirs: ({ displayName, preferredLanguage, neverDisclose }) => {
      form.reset({ displayName, preferredLanguage, neverDisclose });
      void refresh();
    },
  });
  const { error, stale } = saving;
  useEffect(() => {
    if (error !== undefined) applyFieldErrors(error, fields, form.setError);
  }, [error, form.setError]);
  const { errors } = form.formState;
  return (
    <Form name="person" form={form} onSubmit={saving.save}>
      {saving.problem ? <ProblemAlert problem={saving.problem} /> : null}
      <TextField
        id={fieldId('person', 'displayName')}
        label={t('registration.displayName')}
        hint={t('registration.displayNameHint')}
        autoComplete="name"
        error={errors.displayName?.message}
        {...form.register('displayName')}
      />
      <Select
        id={fieldId('person', 'preferredLanguage')}
        label={t('profile.language')}
        hint={t('profile.languageHint')}
        options={languageOptions(preferredLanguage)}
        {...form.register('preferredLanguage')}
      />
      <Checkbox
        id={fieldId('person', 'neverDisclose')}
        label={
          <>
            {t('profile.neverDisclose')}
            <br />
            <span className="muted small">{t('profile.neverDiscloseHint')}</span>
          </>
        }
        {...form.register('neverDisclose')}
      />
      <div>
        <Button type="submit" kind="primary" busy={saving.busy}>
          {t('profile.save')}
        </Button>
      </div>
      <StaleVersionDialog
        open={stale !== undefined}
        mine={stale ? <PersonSummary person={stale.mine} /> : null}
        theirs={stale ? <PersonSummary person={stale.theirs} /> : null}
        busy={saving.busy}
        onKeepMine={saving.keepMine}
        onTakeTheirs={saving.takeTheirs}
        onCancel={saving.dismiss}
      />
    </Form>
  );
}

function PersonSummary({ person }: { person: Values }) {
  const { t } = useTranslation('account');
  return (
    <DescriptionList
      items={[
        { term: t('registration.displayName'), value: person.displayName },
        { term: t('profile.language'), value: nameOf(person.preferredLanguage) },
        {
          term: t('profile.neverDiscloseShort'),
          value: person.neverDisclose ? t('profile.yes') : t('profile.no'),
        },
      ]}
    />
  );
}

function nameOf(language: string): string {
  return languages.includes(language as never)
    ? languageNames[language as keyof typeof languageNames]
    : (new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language);
}

/** Letters can be written in more languages than these pages speak. */
const letterLanguages = ['de', 'en', 'ar', 'bg', 'fa', 'fr', 'nl', 'pl', 'ro', 'ru', 'tr', 'uk'];

function languageOptions(current: string) {
  const all = letterLanguages.includes(current) ? letterLanguages : [current, ...letterLanguages];
  return all.map((value) => ({ value, label: nameOf(value) }));
}
