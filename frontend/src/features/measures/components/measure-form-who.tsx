import { useQuery } from '@tanstack/react-query';
import { Controller } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ListField } from '../../../ui/list-field';
import { allOrganisationsQuery } from '../../actors/api/list-organisations';
import { districtsOf } from '../../actors/model/organisation';
import {
  id,
  One,
  Section,
  type SectionProps,
  Several,
  useNames,
  Words,
} from './measure-form-fields';

export function WhoSection({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  const nameOf = useNames();
  const organisations = useQuery(allOrganisationsQuery()).data;
  const options = organisations?.map(({ id: value, name }) => ({ value, label: nameOf(name) }));
  const lists = [
    { name: 'targetGroups', max: 120, suggestions: undefined },
    { name: 'districts', max: 80, suggestions: districtsOf(organisations ?? []) },
  ] as const;
  return (
    <Section name="who">
      <One
        form={form}
        name="responsibleOrganisationId"
        options={options}
        hint={t('hints.organisation')}
      />
      <Words form={form} name="responsiblePost" />
      <Several form={form} name="supportingOrganisationIds" options={options} />
      {lists.map(({ name, max, suggestions }) => (
        <Controller
          key={name}
          control={form.control}
          name={name}
          render={({ field, fieldState }) => (
            <ListField
              id={id(name)}
              label={t(`fields.${name}`)}
              hint={t(`hints.${name}`)}
              optional
              maxLength={max}
              {...(suggestions ? { suggestions } : {})}
              error={fieldState.error?.message}
              values={field.value}
              onChange={field.onChange}
            />
          )}
        />
      ))}
    </Section>
  );
}
