import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { TextField } from '../../../ui/text-field';
import { degrees, frequencies } from './indicator-form-schema';

type FitnessKey =
  'fitSource' | 'fitFrequency' | 'fitCases' | 'fitLag' | 'fitEffort' | 'fitProtection';

interface FitnessFieldsProps {
  field: (key: FitnessKey) => UseFormRegisterReturn & { id: string; error: string | undefined };
}

/** What one knows, before an indicator is adopted, about whether it can be measured. */
export function FitnessFields({ field }: FitnessFieldsProps) {
  const { t } = useTranslation('indicators');
  const degree = degrees.map((code) => ({ value: code, label: t(`fitness.degrees.${code}`) }));
  return (
    <div className="form">
      <p className="measure">{t('fitness.intro')}</p>
      <TextField optional label={t('fitness.source')} {...field('fitSource')} />
      <Select
        optional
        label={t('fitness.frequency')}
        emptyLabel={t('fitness.unknown')}
        options={frequencies.map((code) => ({
          value: code,
          label: t(`fitness.frequencies.${code}`),
        }))}
        {...field('fitFrequency')}
      />
      <NumberField
        optional
        label={t('fitness.cases')}
        hint={t('fitness.casesHint')}
        {...field('fitCases')}
      />
      <NumberField optional label={t('fitness.lag')} {...field('fitLag')} />
      <Select
        optional
        label={t('fitness.effort')}
        emptyLabel={t('fitness.unknown')}
        options={degree}
        {...field('fitEffort')}
      />
      <Select
        optional
        label={t('fitness.protection')}
        hint={t('fitness.protectionHint')}
        emptyLabel={t('fitness.unknown')}
        options={degree}
        {...field('fitProtection')}
      />
    </div>
  );
}
