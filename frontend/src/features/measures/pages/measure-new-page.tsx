import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import { responseQuery } from '../api/get-response';
import { processesQuery } from '../api/options';
import { MeasureForm } from '../components/measure-form';
import type { Measure } from '../model/measure';
import { suggestedTitle } from '../model/suggested-title';
import '../components/measures.css';

const route = getRouteApi('/shell/massnahmen/neu');

export function MeasureNewPage() {
  const { t } = useTranslation('measures');
  const { antwort, ag } = route.useSearch();
  return (
    <>
      <PageHeader
        title={t(antwort ? 'form.fromAnswerTitle' : 'form.newTitle')}
        lead={t(antwort ? 'form.fromAnswerLead' : 'form.newLead')}
        breadcrumb={
          <Breadcrumb
            items={[{ key: 'list', link: <Link to="/massnahmen">{t('list.title')}</Link> }]}
          />
        }
      />
      {antwort ? <FromAnswer responseId={antwort} /> : <Free groupId={ag} />}
    </>
  );
}

function useEnd(linked: boolean) {
  const { t } = useTranslation('measures');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return {
    onSaved: ({ id }: Measure) => {
      if (!linked) showToast(t('form.saved'));
      void queryClient.invalidateQueries({ queryKey: ['responses'] });
      void navigate({
        to: '/massnahmen/$measureId',
        params: { measureId: id },
        search: linked ? { verknuepft: true } : {},
      });
    },
    onCancel: () => {
      if (linked) history.back();
      else void navigate({ to: '/massnahmen' });
    },
  };
}

function Free({ groupId }: { groupId: string | undefined }) {
  const end = useEnd(false);
  const processes = useQuery(processesQuery());
  if (processes.isPending) return <Loading />;
  if (processes.isError) {
    return (
      <ProblemAlert problem={asProblem(processes.error)} onRetry={() => void processes.refetch()} />
    );
  }
  const processId = processes.data[0]?.id;
  return (
    <MeasureForm
      start={{
        ...(processId ? { processId } : {}),
        ...(groupId ? { workingGroupId: groupId } : {}),
      }}
      {...end}
    />
  );
}

/** The answer stands above the form, the title is a first suggestion out of it. */
function FromAnswer({ responseId }: { responseId: string }) {
  const { t } = useTranslation('measures');
  const end = useEnd(true);
  const response = useQuery(responseQuery(responseId));
  const processes = useQuery(processesQuery());
  if (response.isPending || processes.isPending) return <Loading />;
  if (response.isError) {
    return (
      <ProblemAlert problem={asProblem(response.error)} onRetry={() => void response.refetch()} />
    );
  }
  const { prompt, workingGroup, text, language } = response.data;
  const processId = processes.data?.[0]?.id;
  const words = { de: { text: suggestedTitle(text) } } as unknown as Measure['title'];
  const whole = { de: { text } } as unknown as Measure['title'];
  return (
    <>
      <section className="source-answer" aria-label={t('form.source')}>
        <p>
          <strong>{t('origin.question')}</strong> {prompt.label}
        </p>
        <blockquote lang={language} dir="auto">
          {text}
        </blockquote>
        <p className="muted small">{t('origin.from', { group: workingGroup.label })}</p>
      </section>
      <MeasureForm
        start={{
          ...(processId ? { processId } : {}),
          workingGroupId: workingGroup.id,
          sourceResponseId: responseId,
          title: words,
          description: whole,
        }}
        {...end}
      />
    </>
  );
}
