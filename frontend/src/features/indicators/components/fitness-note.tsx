import { useTranslation } from 'react-i18next';
import { Disclosure } from '../../../ui/disclosure';
import { Icon } from '../../../ui/icon';
import type { Indicator } from '../api/types';

const icons = { GOOD: 'check', WEAK: 'warning', OPEN: 'help' } as const;

/** Whether an indicator suits its purpose, criterion by criterion: a word and a sign for each, never a grade for the whole. */
export function FitnessNote({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation('indicators');
  return (
    <Disclosure summary={t('fitness.title')}>
      <ul className="stack stack-small measure fitness-list">
        {indicator.fitnessCheck.items.map(({ criterion, grade }) => (
          <li key={criterion}>
            <Icon name={icons[grade]} />
            <span>
              {t(`fitness.criteria.${criterion}`)}: {t(`fitness.grades.${criterion}.${grade}`)}
            </span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
