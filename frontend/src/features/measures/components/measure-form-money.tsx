import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../i18n/format';
import { NumberField } from '../../../ui/number-field';
import { Select } from '../../../ui/select';
import { decisionsQuery } from '../api/options';
import { fundingStates } from '../model/measure';
import { id, One, Section, type SectionProps, useNames, Words } from './measure-form-fields';

export function MoneySection({ form }: SectionProps) {
  const { t, i18n } = useTranslation('measures');
  const nameOf = useNames();
  const { errors } = form.formState;
  const decisions = useQuery(decisionsQuery()).data?.map((decision) => ({
    value: decision.id,
    label: `${formatDate(decision.decidedOn, 'short', i18n.language)}, ${decision.body.label}: ${nameOf(decision.text)}`,
  }));
  const amount = (name: 'costOnce' | 'costYearly' | 'staffShare', hint: string) => (
    <NumberField
      id={id(name)}
      label={t(`fields.${name}`)}
      hint={hint}
      decimals
      optional
      error={errors[name]?.message}
      {...form.register(name)}
    />
  );
  return (
    <Section name="money">
      <div className="form-pair">
        {amount('costOnce', t('hints.euro'))}
        {amount('costYearly', t('hints.euro'))}
      </div>
      {amount('staffShare', t('hints.staffShare'))}
      <Select
        id={id('fundingState')}
        label={t('fields.fundingState')}
        hint={t('sheet.adoptedIsNotFunded')}
        options={fundingStates.map((value) => ({ value, label: t(`funding.${value}`) }))}
        {...form.register('fundingState')}
      />
      <Words form={form} name="fundingProgramme" />
      <One form={form} name="adoptedDecisionId" options={decisions} />
      <One form={form} name="budgetDecisionId" options={decisions} />
    </Section>
  );
}
