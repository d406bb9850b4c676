import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { Button, ButtonRow } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { EmptyState } from '../../../ui/empty-state';
import { Loading } from '../../../ui/loading';
import { LoadMore } from '../../../ui/load-more';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { SearchField } from '../../../ui/search-field';
import { Select } from '../../../ui/select';
import { type AccountFilter, accountsQuery } from '../api/accounts';
import { AccountDialog } from '../components/account-dialog';
import { AccountStatusBadge } from '../components/account-status-badge';
import { DecisionDialog, type Step } from '../components/decision-dialog';
import {
  type Account,
  accountStatuses,
  coarseRoles,
  decisionsFrom,
  isAccountStatus,
  knownRoles,
} from '../model/account';
import '../components/admin.css';

const route = getRouteApi('/shell/verwaltung/konten');

export function AccountsPage() {
  const { t } = useTranslation('admin');
  const navigate = useNavigate();
  const search = route.useSearch();
  const { q, stand } = search;
  const set = (next: typeof search) => void navigate({ to: '/verwaltung/konten', search: next });
  return (
    <div className="stack stack-large">
      <PageHeader title={t('accounts.title')} lead={t('accounts.lead')} />
      {q || stand ? null : <AccountList filter={{ status: 'PENDING' }} waiting />}
      <section className="stack" aria-labelledby="all-accounts">
        <SectionHeading id="all-accounts">{t('accounts.all')}</SectionHeading>
        <div className="filters">
          <SearchField
            label={t('accounts.search')}
            defaultValue={q ?? ''}
            onSearch={(words) =>
              set({ ...(words ? { q: words } : {}), ...(stand ? { stand } : {}) })
            }
          />
          <div className="filters-row">
            <Select
              label={t('accounts.status')}
              emptyLabel={t('accounts.anyStatus')}
              value={stand ?? ''}
              options={accountStatuses.map((value) => ({
                value,
                label: t(`accounts.statuses.${value}`),
              }))}
              onChange={({ target: { value } }) =>
                set({ ...(q ? { q } : {}), ...(isAccountStatus(value) ? { stand: value } : {}) })
              }
            />
          </div>
        </div>
        <AccountList filter={{ ...(q ? { q } : {}), ...(stand ? { status: stand } : {}) }} />
      </section>
      <Disclosure summary={t('accounts.whichRole')}>
        <dl className="stack measure">
          {coarseRoles.map((role) => (
            <div key={role}>
              <dt>
                <strong>{t(`roles.${role}.name`)}</strong>
              </dt>
              <dd>{t(`roles.${role}.text`)}</dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </div>
  );
}

function AccountList({ filter, waiting = false }: { filter: AccountFilter; waiting?: boolean }) {
  const { t } = useTranslation('admin');
  const list = useInfiniteQuery(accountsQuery(filter));
  if (list.isPending) return <Loading />;
  if (list.isError) {
    return <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />;
  }
  const accounts = allItems(list.data);
  const entries = (
    <ul className="admin-entries">
      {accounts.map((account) => (
        <li key={account.id}>
          <AccountEntry account={account} />
        </li>
      ))}
    </ul>
  );
  if (waiting) {
    return (
      <section className="stack" aria-labelledby="waiting-accounts">
        <SectionHeading id="waiting-accounts">{t('accounts.waiting')}</SectionHeading>
        {accounts.length === 0 ? <p>{t('accounts.noneWaiting')}</p> : entries}
      </section>
    );
  }
  if (accounts.length === 0) {
    return (
      <EmptyState title={t('accounts.none')}>
        <p>{t('accounts.noneText')}</p>
      </EmptyState>
    );
  }
  return (
    <>
      {entries}
      <LoadMore
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
        shown={accounts.length}
      />
    </>
  );
}

function AccountEntry({ account }: { account: Account }) {
  const { t } = useTranslation('admin');
  const { displayName, email, note, status, roles, decisionReason, createdAt } = account;
  const known = knownRoles(roles);
  return (
    <article className={`admin-entry${status === 'PENDING' ? ' admin-entry-waiting' : ''}`}>
      <div className="row row-between">
        <h3 className="card-title">
          <bdi>{displayName}</bdi>
        </h3>
        <AccountStatusBadge status={status} />
      </div>
      <p className="muted small">
        {email ? (
          <>
            <Code>{email}</Code>
            {' · '}
          </>
        ) : null}
        {t('accounts.since')} <DateText value={createdAt} />
        {known.length > 0 ? ` · ${known.map((role) => t(`roles.${role}.name`)).join(', ')}` : null}
      </p>
      {note ? <blockquote dir="auto">{note}</blockquote> : null}
      {decisionReason ? (
        <p>
          {t('accounts.reason')}: {decisionReason}
        </p>
      ) : null}
      <AccountActions account={account} />
    </article>
  );
}

function AccountActions({ account }: { account: Account }) {
  const { t } = useTranslation('admin');
  const mayDecide = useCan('accounts:approve');
  const [step, setStep] = useState<Step>();
  const [editing, setEditing] = useState(false);
  if (!mayDecide) return null;
  const { displayName: name } = account;
  return (
    <>
      <ButtonRow>
        {decisionsFrom[account.status].map((each) => (
          <Button
            key={each}
            kind={each === 'APPROVE' || each === 'REINSTATE' ? 'primary' : 'secondary'}
            aria-label={t(`accounts.steps.${each}.named`, { name })}
            onClick={() => setStep(each)}
          >
            {t(`accounts.steps.${each}.action`)}
          </Button>
        ))}
        {account.status === 'APPROVED' ? (
          <Button
            icon="edit"
            aria-label={t('accounts.editTitle', { name })}
            onClick={() => setEditing(true)}
          >
            {t('accounts.edit')}
          </Button>
        ) : null}
      </ButtonRow>
      {step ? (
        <DecisionDialog account={account} step={step} onClose={() => setStep(undefined)} />
      ) : null}
      {editing ? <AccountDialog account={account} onClose={() => setEditing(false)} /> : null}
    </>
  );
}
