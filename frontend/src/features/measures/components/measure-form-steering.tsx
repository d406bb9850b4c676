import { useTranslation } from 'react-i18next';
import { Fieldset } from '../../../ui/fieldset';
import { Select } from '../../../ui/select';
import { id, Section, type SectionProps, Words } from './measure-form-fields';

export function SteeringSection({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  return (
    <Section name="steering">
      <Select
        id={id('priority')}
        label={t('fields.priority')}
        optional
        emptyLabel={t('form.noPriority')}
        options={['1', '2', '3', '4', '5'].map((value) => ({
          value,
          label: t(`priorities.${value as '1'}`),
        }))}
        {...form.register('priority')}
      />
      <Words form={form} name="priorityReason" area />
      <Words form={form} name="obstacle" area />
      <Words form={form} name="lesson" area />
    </Section>
  );
}

export function EffectSection({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  return (
    <Section name="effect">
      <Words form={form} name="output" area />
      <Fieldset label={t('form.measurable')} hint={t('form.measurableHint')}>
        <Words form={form} name="notMeasurableReason" area />
      </Fieldset>
    </Section>
  );
}
