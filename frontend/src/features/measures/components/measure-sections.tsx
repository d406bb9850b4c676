import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { formatEuro } from '../../../i18n/format';
import { Num } from '../../../i18n/num';
import { TranslatedText } from '../../../i18n/translated-text';
import { DescriptionList } from '../../../ui/description-list';
import { Disclosure } from '../../../ui/disclosure';
import { Link } from '../../../ui/link';
import { SectionHeading } from '../../../ui/page-header';
import { decisionsQuery, goalsQuery, groupsQuery, guidelinesQuery } from '../api/options';
import { allOrganisationsQuery } from '../../actors/api/list-organisations';
import type { Measure } from '../model/measure';

interface Props {
  measure: Measure;
}

/** The sheet's parts in the order in which a committee asks. */
export function MeasureSections({ measure }: Props) {
  return (
    <>
      <What measure={measure} />
      <Who measure={measure} />
      <When measure={measure} />
      <Money measure={measure} />
      <Steering measure={measure} />
    </>
  );
}

function Section({ id, title, wide, children }: SectionProps) {
  return (
    <section className={wide ? 'stack measure-wide' : 'stack'} aria-labelledby={`measure-${id}`}>
      <SectionHeading id={`measure-${id}`}>{title}</SectionHeading>
      {children}
    </section>
  );
}

interface SectionProps {
  id: string;
  title: string;
  wide?: boolean;
  children: ReactNode;
}

function What({ measure }: Props) {
  const { t } = useTranslation('measures');
  const { description, plainLanguage, fieldOfAction } = measure;
  return (
    <Section id="what" title={t('sections.what')} wide>
      <div className="stack measure">
        {description ? (
          <p>
            <TranslatedText text={description} showState />
          </p>
        ) : (
          <p className="muted">{t('sheet.noDescription')}</p>
        )}
        {plainLanguage ? (
          <Disclosure summary={t('fields.plainLanguage')}>
            <p>
              <TranslatedText text={plainLanguage} />
            </p>
          </Disclosure>
        ) : null}
        <DescriptionList
          items={[
            { term: t('fields.fieldOfAction'), value: fieldOfAction },
            { term: t('fields.guidelines'), value: <Guidelines ids={measure.guidelineIds} /> },
            { term: t('fields.goals'), value: <Goals measure={measure} /> },
          ].filter(({ value }) => value)}
        />
      </div>
    </Section>
  );
}

function Guidelines({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('measures');
  const all = useQuery({ ...guidelinesQuery(), enabled: ids.length > 0 }).data;
  if (ids.length === 0) return t('sheet.noGuidelines');
  return (
    <ul className="stack stack-small">
      {all
        ?.filter(({ id }) => ids.includes(id))
        .map(({ id, code, text }) => (
          <li key={id}>
            <Code>{code}</Code> <TranslatedText text={text} />
          </li>
        ))}
    </ul>
  );
}

function Goals({ measure }: Props) {
  const { t } = useTranslation('measures');
  const { goalIds, processId } = measure;
  const all = useQuery(goalsQuery(goalIds.length > 0 ? processId : undefined)).data;
  if (goalIds.length === 0) return t('sheet.noGoals');
  return (
    <ul className="stack stack-small">
      {all
        ?.filter(({ id }) => goalIds.includes(id))
        .map(({ id, code, text }) => (
          <li key={id}>
            <Code>{code}</Code> <TranslatedText text={text} />
          </li>
        ))}
    </ul>
  );
}

function Who({ measure }: Props) {
  const { t } = useTranslation('measures');
  const { responsibleOrganisationId: id, responsibleOrganisationName: name } = measure;
  return (
    <Section id="who" title={t('sections.who')}>
      <DescriptionList
        items={[
          {
            term: t('fields.responsible'),
            value: id ? (
              <Link to="/akteure/$organisationId" params={{ organisationId: id }}>
                {name ?? t('sheet.unnamed')}
              </Link>
            ) : (
              t('sheet.open')
            ),
          },
          { term: t('fields.responsiblePost'), value: measure.responsiblePost },
          {
            term: t('fields.supporting'),
            value: measure.supportingOrganisationIds.length > 0 && (
              <Organisations ids={measure.supportingOrganisationIds} />
            ),
          },
          { term: t('fields.targetGroups'), value: measure.targetGroups.join(', ') },
          { term: t('fields.districts'), value: measure.districts.join(', ') },
          {
            term: t('fields.group'),
            value: measure.workingGroupId && <Group id={measure.workingGroupId} />,
          },
        ].filter(({ value }) => value)}
      />
    </Section>
  );
}

function Organisations({ ids }: { ids: readonly string[] }) {
  const all = useQuery(allOrganisationsQuery()).data;
  return (
    <ul>
      {all
        ?.filter(({ id }) => ids.includes(id))
        .map(({ id, name }) => (
          <li key={id}>
            <Link to="/akteure/$organisationId" params={{ organisationId: id }}>
              <TranslatedText text={name} />
            </Link>
          </li>
        ))}
    </ul>
  );
}

function Group({ id }: { id: string }) {
  const group = useQuery(groupsQuery()).data?.find((each) => each.id === id);
  return group ? (
    <Link to="/ags/$groupId" params={{ groupId: id }}>
      <TranslatedText text={group.name} />
    </Link>
  ) : null;
}

function When({ measure }: Props) {
  const { t } = useTranslation('measures');
  const { plannedStart, plannedEnd, actualStart, actualEnd, recurring, nextReportDue } = measure;
  const day = (value: string | null | undefined) => (value ? <DateText value={value} /> : null);
  return (
    <Section id="when" title={t('sections.when')}>
      <DescriptionList
        items={[
          { term: t('fields.plannedStart'), value: day(plannedStart) ?? t('sheet.open') },
          {
            term: t('fields.plannedEnd'),
            value: day(plannedEnd) ?? t(recurring ? 'sheet.noEndNeeded' : 'sheet.open'),
          },
          { term: t('fields.actualStart'), value: day(actualStart) },
          { term: t('fields.actualEnd'), value: day(actualEnd) },
          {
            term: t('fields.recurring'),
            value: t(recurring ? 'fields.recurringYes' : 'fields.recurringNo'),
          },
          { term: t('fields.nextReportDue'), value: day(nextReportDue) },
        ]}
      />
    </Section>
  );
}

function Money({ measure }: Props) {
  const { t, i18n } = useTranslation('measures');
  const { costOnce, costYearly, staffShare, fundingState } = measure;
  const euro = (value: number | null | undefined) =>
    value === null || value === undefined ? null : <bdi>{formatEuro(value, i18n.language)}</bdi>;
  const nothing = [costOnce, costYearly, staffShare].every(
    (value) => value === null || value === undefined,
  );
  return (
    <Section id="money" title={t('sections.money')}>
      <DescriptionList
        items={[
          {
            term: t('fields.costOnce'),
            value: euro(costOnce) ?? (nothing ? t('sheet.open') : null),
          },
          { term: t('fields.costYearly'), value: euro(costYearly) },
          {
            term: t('fields.staffShare'),
            value:
              staffShare === null || staffShare === undefined ? null : (
                <>
                  <Num value={staffShare} /> {t('fields.fullPosts')}
                </>
              ),
          },
          { term: t('funding.label'), value: t(`funding.${fundingState}`) },
          { term: t('fields.fundingProgramme'), value: measure.fundingProgramme },
          {
            term: t('fields.budgetDecision'),
            value: measure.budgetDecisionId && <Decision id={measure.budgetDecisionId} />,
          },
          {
            term: t('fields.adoptedDecision'),
            value: measure.adoptedDecisionId && <Decision id={measure.adoptedDecisionId} />,
          },
        ].filter(({ value }) => value)}
      />
      <p className="muted small">{t('sheet.adoptedIsNotFunded')}</p>
    </Section>
  );
}

function Decision({ id }: { id: string }) {
  const decision = useQuery(decisionsQuery()).data?.find((each) => each.id === id);
  if (!decision) return null;
  return (
    <>
      {decision.body.label}, <DateText value={decision.decidedOn} />:{' '}
      <TranslatedText text={decision.text} />
    </>
  );
}

function Steering({ measure }: Props) {
  const { t } = useTranslation('measures');
  const { priority, priorityReason, statusJustification, statusSince, status } = measure;
  return (
    <Section id="steering" title={t('sections.steering')}>
      <DescriptionList
        items={[
          {
            term: t('fields.status'),
            value: (
              <>
                {t(`statuses.${status}`)}, {t('sheet.since')} <DateText value={statusSince} />
              </>
            ),
          },
          { term: t('fields.justification'), value: statusJustification },
          {
            term: t('fields.priority'),
            value: priority ? t('list.priorityOf', { priority }) : null,
          },
          { term: t('fields.priorityReason'), value: priorityReason },
          { term: t('fields.obstacle'), value: measure.obstacle },
          { term: t('fields.lesson'), value: measure.lesson },
        ]}
      />
    </Section>
  );
}
