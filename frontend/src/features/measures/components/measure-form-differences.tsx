import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DateText } from '../../../i18n/date-text';
import { DescriptionList } from '../../../ui/description-list';
import { allOrganisationsQuery } from '../../actors/api/list-organisations';
import { decisionsQuery, goalsQuery, guidelinesQuery } from '../api/options';
import { useNames } from './measure-form-fields';
import { differingFields, type MeasureField, type MeasureValues } from './measure-form-schema';

interface MeasureFormDifferencesProps {
  of: MeasureValues;
  to: MeasureValues;
  processId: string | undefined;
}

/** One of two fillings of the form: only what the other says differently. */
export function MeasureFormDifferences({ of, to, processId }: MeasureFormDifferencesProps) {
  const { t } = useTranslation('measures');
  const word = useWording(processId);
  const fields = differingFields(of, to);
  if (fields.length === 0) return <p className="muted">{t('form.sameFields')}</p>;
  return (
    <DescriptionList
      items={fields.map((field) => ({
        term: t(`fields.${field}`),
        value: word(field, of) || <span className="muted">{t('form.nothing')}</span>,
      }))}
    />
  );
}

/** A field's content as one would say it. */
function useWording(processId: string | undefined) {
  const { t } = useTranslation('measures');
  const nameOf = useNames();
  const guidelines = useQuery(guidelinesQuery()).data ?? [];
  const goals = useQuery(goalsQuery(processId)).data ?? [];
  const organisations = useQuery(allOrganisationsQuery()).data ?? [];
  const decisions = useQuery(decisionsQuery()).data ?? [];
  const codes = (all: readonly { id: string; code: string }[], ids: readonly string[]) =>
    all
      .filter(({ id }) => ids.includes(id))
      .map(({ code }) => code)
      .join(', ');
  const names = (ids: readonly (string | null)[]) =>
    organisations
      .filter(({ id }) => ids.includes(id))
      .map(({ name }) => nameOf(name))
      .join(', ');
  const decision = (id: string | null) => {
    const found = decisions.find((each) => each.id === id);
    return found ? nameOf(found.text) : '';
  };
  return (field: MeasureField, values: MeasureValues): ReactNode => {
    switch (field) {
      case 'title':
      case 'teaser':
      case 'description':
      case 'plainLanguage':
        return bothLanguages(values[field]);
      case 'guidelineIds':
        return codes(guidelines, values.guidelineIds);
      case 'goalIds':
        return codes(goals, values.goalIds);
      case 'responsibleOrganisationId':
        return names([values.responsibleOrganisationId]);
      case 'supportingOrganisationIds':
        return names(values.supportingOrganisationIds);
      case 'targetGroups':
      case 'districts':
        return values[field].join(', ');
      case 'plannedStart':
      case 'plannedEnd':
      case 'actualStart':
      case 'actualEnd':
      case 'nextReportDue':
        return values[field] && <DateText value={values[field]} />;
      case 'recurring':
        return t(values.recurring ? 'fields.recurringYes' : 'fields.recurringNo');
      case 'fundingState':
        return t(`funding.${values.fundingState}`);
      case 'budgetDecisionId':
      case 'adoptedDecisionId':
        return decision(values[field]);
      case 'visibility':
        return t(`visibilities.${values.visibility}`);
      case 'fieldOfAction':
      case 'responsiblePost':
      case 'costOnce':
      case 'costYearly':
      case 'staffShare':
      case 'fundingProgramme':
      case 'priority':
      case 'priorityReason':
      case 'obstacle':
      case 'lesson':
      case 'output':
      case 'notMeasurableReason':
        return values[field] && <span className="user-text">{values[field]}</span>;
    }
  };
}

function bothLanguages({ de, en }: { de: string; en: string }): ReactNode {
  return (
    (de || en) && (
      <>
        <p className="user-text" lang="de">
          {de}
        </p>
        {en ? (
          <p className="user-text muted" lang="en">
            {en}
          </p>
        ) : null}
      </>
    )
  );
}
