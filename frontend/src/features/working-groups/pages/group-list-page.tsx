import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { useCan, useMembership } from '../../../auth/use-me';
import { TranslatedText } from '../../../i18n/translated-text';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Card } from '../../../ui/card';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { type WorkingGroup, workingGroupsQuery } from '../api/list-working-groups';
import { GroupStatusBadge } from '../components/group-status-badge';
import '../components/working-groups.css';

const GroupDialog = lazy(() => import('../components/group-dialog'));

export function GroupListPage() {
  const { t } = useTranslation('working-groups');
  const navigate = useNavigate();
  const mayCreate = useCan('groups:write');
  const [creating, setCreating] = useState(false);
  const groups = useQuery(workingGroupsQuery());
  return (
    <>
      <PageHeader
        title={t('list.title')}
        lead={t('list.lead')}
        actions={
          mayCreate ? (
            <Button icon="add" onClick={() => setCreating(true)}>
              {t('list.create')}
            </Button>
          ) : null
        }
      />
      {groups.data ? (
        <GroupCards groups={groups.data} />
      ) : groups.isError ? (
        <ProblemAlert problem={asProblem(groups.error)} onRetry={() => void groups.refetch()} />
      ) : (
        <Loading />
      )}
      <Suspense>
        {creating ? (
          <GroupDialog
            onClose={() => setCreating(false)}
            onSaved={(group) =>
              void navigate({ to: '/ags/$groupId', params: { groupId: group.id } })
            }
          />
        ) : null}
      </Suspense>
    </>
  );
}

function GroupCards({ groups }: { groups: readonly WorkingGroup[] }) {
  const { t } = useTranslation('working-groups');
  if (groups.length === 0) {
    return (
      <EmptyState title={t('list.empty')}>
        <p>{t('list.emptyText')}</p>
      </EmptyState>
    );
  }
  const open = groups.filter((group) => group.status !== 'CLOSED');
  const closed = groups.filter((group) => group.status === 'CLOSED');
  return (
    <div className="stack stack-large">
      <ul className="grid-cards">
        {open.map((group) => (
          <GroupCard key={group.id} group={group} />
        ))}
      </ul>
      {closed.length > 0 ? (
        <section className="stack" aria-labelledby="closed-groups">
          <SectionHeading id="closed-groups">{t('list.closed')}</SectionHeading>
          <ul className="grid-cards">
            {closed.map((group) => (
              <GroupCard key={group.id} group={group} />
            ))}
          </ul>
        </section>
      ) : null}
    </div>
  );
}

function GroupCard({ group }: { group: WorkingGroup }) {
  const { t } = useTranslation('working-groups');
  const mine = useMembership(group.id) !== undefined;
  return (
    <li>
      <Card
        interactive
        headingLevel={2}
        title={
          <Link to="/ags/$groupId" params={{ groupId: group.id }} className="card-link">
            <TranslatedText text={group.name} fallback={group.code} />
          </Link>
        }
      >
        <p className="row">
          <GroupStatusBadge status={group.status} />
          {mine ? (
            <Badge tone="success" icon="person">
              {t('list.mine')}
            </Badge>
          ) : null}
        </p>
        {group.remit ? (
          <p className="clamp">
            <TranslatedText text={group.remit} />
          </p>
        ) : null}
        <p className="muted small">
          {t('list.members', { count: group.memberCount })}
          {group.moderators.length > 0
            ? ` · ${t('list.moderators', { names: group.moderators.join(', ') })}`
            : ''}
        </p>
      </Card>
    </li>
  );
}
