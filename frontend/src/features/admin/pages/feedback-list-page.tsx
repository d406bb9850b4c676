import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { DateText } from '../../../i18n/date-text';
import { Badge } from '../../../ui/badge';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog';
import { EmptyState } from '../../../ui/empty-state';
import { ExternalLink, PlainLink } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { LoadMore } from '../../../ui/load-more';
import { PageHeader } from '../../../ui/page-header';
import { FormActions } from '../../../ui/form-actions';
import { ProblemAlert } from '../../../ui/problem-alert';
import { Tabs } from '../../../ui/tabs';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import { closeFeedback, type Feedback, feedbackQuery } from '../api/feedback';
import '../components/admin.css';

const route = getRouteApi('/shell/verwaltung/rueckmeldungen');

export function FeedbackListPage() {
  const { t } = useTranslation('admin');
  const { stand } = route.useSearch();
  return (
    <div className="stack stack-large">
      <PageHeader title={t('feedback.title')} lead={t('feedback.lead')} />
      <div>
        <Tabs label={t('feedback.tabs')}>
          <PlainLink
            to="/verwaltung/rueckmeldungen"
            search={{}}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t('feedback.open')}
          </PlainLink>
          <PlainLink
            to="/verwaltung/rueckmeldungen"
            search={{ stand: 'CLOSED' }}
            activeOptions={{ exact: true, includeSearch: true }}
          >
            {t('feedback.closed')}
          </PlainLink>
        </Tabs>
        <FeedbackList status={stand ?? 'OPEN'} />
      </div>
    </div>
  );
}

function FeedbackList({ status }: { status: Feedback['status'] }) {
  const { t } = useTranslation('admin');
  const list = useInfiniteQuery(feedbackQuery(status));
  if (list.isPending) return <Loading />;
  if (list.isError) {
    return <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />;
  }
  const messages = allItems(list.data);
  if (messages.length === 0) {
    return (
      <EmptyState title={t(status === 'OPEN' ? 'feedback.noneOpen' : 'feedback.noneClosed')}>
        {status === 'OPEN' ? <p>{t('feedback.noneOpenText')}</p> : null}
      </EmptyState>
    );
  }
  return (
    <div className="stack">
      <ul className="admin-entries">
        {messages.map((message) => (
          <li key={message.id}>
            <FeedbackEntry message={message} />
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
        shown={messages.length}
      />
    </div>
  );
}

function FeedbackEntry({ message }: { message: Feedback }) {
  const { t } = useTranslation('admin');
  const [closing, setClosing] = useState(false);
  const { kind, createdAt, pageUrl, replyTo, outcome, status } = message;
  return (
    <article className="admin-entry">
      <div className="row row-between">
        <h2 className="card-title">{t(`feedback.kinds.${kind}`)}</h2>
        <Badge
          tone={status === 'OPEN' ? 'warning' : 'success'}
          icon={status === 'OPEN' ? 'info' : 'check'}
        >
          {t(`feedback.statuses.${status}`)}
        </Badge>
      </div>
      <p className="muted small">
        <DateText value={createdAt} style="time" />
        {pageUrl ? ` · ${t('feedback.page', { page: pageUrl })}` : null}
      </p>
      <blockquote dir="auto">{message.message}</blockquote>
      {replyTo ? (
        <p>
          {t('feedback.replyTo')} <ExternalLink href={`mailto:${replyTo}`}>{replyTo}</ExternalLink>
        </p>
      ) : null}
      {outcome ? (
        <p>
          <strong>{t('feedback.outcome')}:</strong> {outcome}
        </p>
      ) : null}
      {status === 'OPEN' ? (
        <div>
          <Button onClick={() => setClosing(true)}>{t('feedback.close')}</Button>
        </div>
      ) : null}
      <Dialog open={closing} title={t('feedback.closeTitle')} onClose={() => setClosing(false)}>
        <CloseForm message={message} onClose={() => setClosing(false)} />
      </Dialog>
    </article>
  );
}

function CloseForm({ message, onClose }: { message: Feedback; onClose: () => void }) {
  const { t } = useTranslation('admin');
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState('');
  const [tried, setTried] = useState(false);
  const closing = useMutation({
    mutationFn: () => closeFeedback(message, outcome.trim()),
    onSuccess: async () => {
      showToast(t('feedback.closedDone'));
      onClose();
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['feedback'] }),
        queryClient.invalidateQueries({ queryKey: ['me', 'tasks'] }),
      ]);
    },
  });
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (outcome.trim() && !closing.isPending) closing.mutate();
      }}
    >
      <p>{t('feedback.closeText')}</p>
      {closing.isError ? <ProblemAlert problem={asProblem(closing.error)} /> : null}
      <TextArea
        label={t('feedback.outcome')}
        hint={t('feedback.outcomeHint')}
        rows={3}
        maxLength={1000}
        value={outcome}
        error={tried && !outcome.trim() ? t('feedback.outcomeMissing') : undefined}
        onChange={(event) => setOutcome(event.target.value)}
      />
      <FormActions busy={closing.isPending} label={t('feedback.close')} onCancel={onClose} />
    </form>
  );
}
