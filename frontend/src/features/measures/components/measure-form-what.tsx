import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useCan, useMe } from '../../../auth/use-me';
import { RadioGroup } from '../../../ui/radio-group';
import { Select } from '../../../ui/select';
import { goalsQuery, groupsQuery, guidelinesQuery } from '../api/options';
import { visibilities } from '../model/measure';
import {
  id,
  Pair,
  Section,
  type SectionProps,
  Several,
  useNames,
  Words,
} from './measure-form-fields';

export function WhatSection({
  form,
  isNew,
  processId,
}: SectionProps & { isNew: boolean; processId: string | undefined }) {
  const { t } = useTranslation('measures');
  const nameOf = useNames();
  const guidelines = useQuery(guidelinesQuery()).data;
  const goals = useQuery(goalsQuery(processId)).data;
  return (
    <Section name="what">
      <Pair form={form} path="title" required />
      {isNew ? <GroupField form={form} /> : null}
      <Pair form={form} path="teaser" multiline hint={t('hints.teaser')} />
      <Pair form={form} path="description" multiline />
      <Pair form={form} path="plainLanguage" multiline hint={t('hints.plainLanguage')} />
      <Words form={form} name="fieldOfAction" />
      <Several
        form={form}
        name="guidelineIds"
        options={guidelines?.map(({ id: value, code, text }) => ({
          value,
          label: `${code} – ${nameOf(text)}`,
        }))}
      />
      <Several
        form={form}
        name="goalIds"
        options={goals?.map(({ id: value, code, text }) => ({
          value,
          label: `${code} – ${nameOf(text)}`,
        }))}
      />
      <VisibilityField form={form} />
    </Section>
  );
}

/** The coordination office chooses among all groups, others among their own. */
function GroupField({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  const nameOf = useNames();
  const me = useMe();
  const all = useCan('measures:write');
  const groups = useQuery(groupsQuery()).data ?? [];
  const own = me?.memberships.map(({ workingGroupId }) => workingGroupId) ?? [];
  const options = groups
    .filter((group) => all || own.includes(group.id))
    .map((group) => ({ value: group.id, label: nameOf(group.name) }));
  if (options.length === 0) return null;
  return (
    <Select
      // Starts anew when the groups have arrived, so that the chosen one shows.
      key={options.length}
      id={id('workingGroupId')}
      label={t('fields.group')}
      optional={all}
      emptyLabel={t(all ? 'form.noGroup' : 'form.choose')}
      options={options}
      error={form.formState.errors.workingGroupId?.message}
      {...form.register('workingGroupId')}
    />
  );
}

function VisibilityField({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  const mayPublish = useCan('measures:write');
  const current = form.formState.defaultValues?.visibility;
  const options = visibilities.filter(
    (value) => mayPublish || value !== 'PUBLIC' || current === 'PUBLIC',
  );
  return (
    <RadioGroup
      label={t('fields.visibility')}
      options={options.map((value) => ({
        value,
        label: t(`visibilities.${value}`),
        hint: t(`visibilityHints.${value}`),
      }))}
      {...form.register('visibility')}
    />
  );
}
