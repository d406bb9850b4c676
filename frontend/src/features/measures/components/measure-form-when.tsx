import { useTranslation } from 'react-i18next';
import { Checkbox } from '../../../ui/checkbox';
import { DateField } from '../../../ui/date-field';
import { id, Section, type SectionProps } from './measure-form-fields';

export function WhenSection({ form }: SectionProps) {
  const { t } = useTranslation('measures');
  const { errors } = form.formState;
  const day = (
    name: 'plannedStart' | 'plannedEnd' | 'actualStart' | 'actualEnd' | 'nextReportDue',
  ) => (
    <DateField
      id={id(name)}
      label={t(`fields.${name}`)}
      optional
      error={errors[name]?.message}
      {...form.register(name)}
    />
  );
  return (
    <Section name="when">
      <div className="form-pair">
        {day('plannedStart')}
        {day('plannedEnd')}
      </div>
      <Checkbox id={id('recurring')} label={t('hints.recurring')} {...form.register('recurring')} />
      <div className="form-pair">
        {day('actualStart')}
        {day('actualEnd')}
      </div>
      {day('nextReportDue')}
    </Section>
  );
}
