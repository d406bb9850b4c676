import { valibotResolver } from '@hookform/resolvers/valibot';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { Controller, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { applyFieldErrors } from '../../../api/field-errors';
import { newText, newTextOrNull, textPatch, textPatchOrNull, toPair } from '../../../api/texts';
import { useVersionedSave } from '../../../api/use-versioned-save';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Button, ButtonRow } from '../../../ui/button';
import { Combobox } from '../../../ui/combobox';
import { DescriptionList } from '../../../ui/description-list';
import { Form } from '../../../ui/form';
import { fieldId } from '../../../ui/form-errors';
import { ButtonLink } from '../../../ui/link';
import { ListField } from '../../../ui/list-field';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Select } from '../../../ui/select';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { TextField } from '../../../ui/text-field';
import { TextPairFields } from '../../../ui/text-pair';
import { organisationQuery } from '../api/get-organisation';
import { allOrganisationsQuery, type Organisation } from '../api/list-organisations';
import { changeOrganisation, createOrganisation } from '../api/save-organisation';
import { categories, districtsOf } from '../model/organisation';
import {
  organisationFields,
  type OrganisationInput,
  organisationSchema,
  type OrganisationValues,
} from './organisation-form-schema';

interface OrganisationFormProps {
  /** Absent: a new one is taken in. */
  organisation?: Organisation;
  onSaved: (organisation: Organisation) => void;
}

function valuesOf(organisation: Organisation | undefined): OrganisationInput {
  return {
    name: toPair(organisation?.name),
    category: organisation?.category ?? ('' as OrganisationInput['category']),
    legalForm: organisation?.legalForm ?? '',
    website: organisation?.website ?? '',
    description: toPair(organisation?.description),
    districts: organisation?.districts ?? [],
    parentId: organisation?.parentId ?? null,
  };
}

function send(organisation: Organisation | undefined, version: number, values: OrganisationValues) {
  const rest = {
    category: values.category,
    legalForm: values.legalForm || null,
    website: values.website || null,
    districts: values.districts,
    parentId: values.parentId,
  };
  return organisation
    ? changeOrganisation(organisation.id, version, {
        ...rest,
        name: textPatch(values.name),
        description: textPatchOrNull(values.description),
      })
    : createOrganisation({
        ...rest,
        name: newText(values.name),
        description: newTextOrNull(values.description),
      });
}

export function OrganisationForm({ organisation, onSaved }: OrganisationFormProps) {
  const { t, i18n } = useTranslation(['actors', 'common']);
  const queryClient = useQueryClient();
  const all = useQuery(allOrganisationsQuery());
  const form = useForm<OrganisationInput, unknown, OrganisationValues>({
    resolver: valibotResolver(organisationSchema(t)),
    defaultValues: valuesOf(organisation),
  });
  const saving = useVersionedSave<OrganisationValues, Organisation>({
    version: organisation?.version ?? 0,
    send: async (values, version) => {
      const saved = await send(organisation, version, values);
      await queryClient.invalidateQueries({ queryKey: ['organisations'] });
      onSaved(saved);
    },
    reload: () => queryClient.query({ ...organisationQuery(organisation?.id ?? ''), staleTime: 0 }),
    onSaved: () => undefined,
    onTheirs: () => {
      if (organisation) onSaved(organisation);
    },
  });
  const { error, stale } = saving;
  useEffect(() => {
    if (error === undefined) return;
    applyFieldErrors(error, organisationFields, form.setError, (path) =>
      path.replace(/\.text$/, '').replace(/^districts\.\d+$/, 'districts'),
    );
  }, [error, form.setError]);
  const { errors } = form.formState;
  const id = (path: string) => fieldId('organisation', path);
  return (
    <Form
      name="organisation"
      form={form}
      onSubmit={async (values) => {
        await saving.save(values);
      }}
    >
      {saving.problem ? <ProblemAlert problem={saving.problem} faults={[]} /> : null}
      <TextPairFields name="organisation" form={form} path="name" label={t('form.name')} />
      <Select
        id={id('category')}
        label={t('form.category')}
        emptyLabel={t('form.choose')}
        error={errors.category?.message}
        options={categories.map((value) => ({ value, label: t(`categories.${value}`) }))}
        {...form.register('category')}
      />
      <TextPairFields
        name="organisation"
        form={form}
        path="description"
        label={t('form.description')}
        hint={t('form.descriptionHint')}
        optional
        multiline
      />
      <TextField
        id={id('website')}
        type="url"
        label={t('organisation.website')}
        hint={t('form.websiteHint')}
        optional
        error={errors.website?.message}
        {...form.register('website')}
      />
      <Controller
        control={form.control}
        name="districts"
        render={({ field }) => (
          <ListField
            id={id('districts')}
            label={t('organisation.districts')}
            hint={t('form.districtsHint')}
            optional
            maxLength={80}
            suggestions={districtsOf(all.data ?? [])}
            error={errors.districts?.message}
            values={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <TextField
        id={id('legalForm')}
        label={t('organisation.legalForm')}
        hint={t('form.legalFormHint')}
        optional
        short
        error={errors.legalForm?.message}
        {...form.register('legalForm')}
      />
      {all.data ? (
        <Controller
          control={form.control}
          name="parentId"
          render={({ field }) => (
            <Combobox
              id={id('parentId')}
              label={t('organisation.parent')}
              hint={t('form.parentHint')}
              optional
              error={errors.parentId?.message}
              options={all.data
                .filter((each) => each.id !== organisation?.id)
                .map((each) => ({
                  value: each.id,
                  label: pickText(each.name, i18n.language)?.text ?? '',
                }))}
              value={field.value}
              onChange={field.onChange}
            />
          )}
        />
      ) : null}
      <ButtonRow>
        <Button type="submit" kind="primary" busy={saving.busy}>
          {organisation ? t('common:ui.save') : t('directory.add')}
        </Button>
        {organisation ? (
          <ButtonLink to="/akteure/$organisationId" params={{ organisationId: organisation.id }}>
            {t('common:ui.cancel')}
          </ButtonLink>
        ) : (
          <ButtonLink to="/akteure">{t('common:ui.cancel')}</ButtonLink>
        )}
      </ButtonRow>
      <StaleVersionDialog
        open={stale !== undefined}
        mine={stale ? <Version name={stale.mine.name.de} text={stale.mine.description.de} /> : null}
        theirs={
          stale ? (
            <DescriptionList
              items={[
                { term: t('form.name'), value: <TranslatedText text={stale.theirs.name} /> },
                {
                  term: t('form.description'),
                  value: stale.theirs.description ? (
                    <TranslatedText text={stale.theirs.description} />
                  ) : null,
                },
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

function Version({ name, text }: { name: string; text: string }) {
  const { t } = useTranslation(['actors', 'common']);
  return (
    <DescriptionList
      items={[
        { term: t('form.name'), value: name },
        { term: t('form.description'), value: text },
      ]}
    />
  );
}
