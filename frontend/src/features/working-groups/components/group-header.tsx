import { useTranslation } from 'react-i18next';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Link, PlainLink } from '../../../ui/link';
import { PageHeader } from '../../../ui/page-header';
import { Tabs } from '../../../ui/tabs';
import { type GroupStep, steps } from '../../prompts/model/steps';
import type { WorkingGroup } from '../api/list-working-groups';
import { GroupStatusBadge } from './group-status-badge';
import './working-groups.css';

interface GroupHeaderProps {
  group: WorkingGroup;
  /** The step that is shown; undefined on the overview. */
  step?: GroupStep;
}

/** Name of the group and the way to its parts. */
export function GroupHeader({ group, step }: GroupHeaderProps) {
  const { t, i18n } = useTranslation('working-groups');
  const name = pickText(group.name, i18n.language)?.text ?? group.code;
  const params = { groupId: group.id };
  return (
    <>
      <PageHeader
        title={<TranslatedText text={group.name} fallback={group.code} />}
        documentTitle={step ? `${t(`steps.${step}.tab`)} – ${name}` : name}
        preline={<GroupStatusBadge status={group.status} />}
        breadcrumb={
          <Breadcrumb items={[{ key: 'ags', link: <Link to="/ags">{t('list.title')}</Link> }]} />
        }
      />
      <Tabs label={t('group.parts', { name })}>
        <PlainLink to="/ags/$groupId" params={params} activeOptions={{ exact: true }}>
          {t('group.overview')}
        </PlainLink>
        {steps.map((each) => (
          <PlainLink
            key={each.slug}
            to="/ags/$groupId/$step"
            params={{ ...params, step: each.slug }}
            activeOptions={{ includeSearch: false }}
          >
            {t(`steps.${each.step}.tab`)}
          </PlainLink>
        ))}
      </Tabs>
    </>
  );
}
