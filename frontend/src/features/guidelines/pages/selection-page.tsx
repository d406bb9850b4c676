import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision, Guideline } from '../../../api/models';
import { asProblem } from '../../../api/problem';
import { Code } from '../../../i18n/code';
import { pickText, TranslatedText } from '../../../i18n/translated-text';
import { formatDate } from '../../../i18n/format';
import { Alert } from '../../../ui/alert';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button, ButtonRow } from '../../../ui/button';
import { Checkbox } from '../../../ui/checkbox';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { EmptyState } from '../../../ui/empty-state';
import { Fieldset } from '../../../ui/fieldset';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { RadioGroup } from '../../../ui/radio-group';
import { showToast } from '../../../ui/toast';
import { processesQuery } from '../../process/api/list-processes';
import { decisionsQuery } from '../api/decisions';
import { guidelinesQuery } from '../api/list-guidelines';
import { selectGuidelines } from '../api/select-guidelines';
import { DecisionFacts } from '../components/decision-note';
import { DecisionForm } from '../components/decision-form';
import '../components/guidelines.css';
import { isOpen } from '../model/guideline-status';
import { arrangeLists } from '../model/lists';
import { summarise } from '../model/selection';

/** A body has decided: which decision, which guidelines; then a look at all of it before storing. */
export function SelectionPage() {
  const { t } = useTranslation('guidelines');
  const processes = useQuery(processesQuery());
  const process = processes.data?.[0];
  const guidelines = useQuery({ ...guidelinesQuery(process?.id ?? ''), enabled: Boolean(process) });
  const failed = processes.error ?? guidelines.error;
  const open = guidelines.data?.filter(isOpen);
  return (
    <>
      <PageHeader
        title={t('selection.title')}
        lead={t('selection.lead')}
        breadcrumb={
          <Breadcrumb items={[{ key: 'all', link: <Link to="/leitlinien">{t('title')}</Link> }]} />
        }
      />
      {failed ? (
        <ProblemAlert problem={asProblem(failed)} onRetry={() => void guidelines.refetch()} />
      ) : process && open ? (
        open.length === 0 ? (
          <EmptyState title={t('selection.nothingOpen')}>
            <p>{t('selection.nothingOpenText')}</p>
          </EmptyState>
        ) : (
          <Selection processId={process.id} open={open} />
        )
      ) : (
        <Loading />
      )}
    </>
  );
}

interface SelectionProps {
  processId: string;
  open: readonly Guideline[];
}

function Selection({ processId, open }: SelectionProps) {
  const { t } = useTranslation('guidelines');
  const [decision, setDecision] = useState<Decision>();
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [tried, setTried] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const ready = decision !== undefined && ticked.size > 0;
  const toggle = (id: string) => {
    const next = new Set(ticked);
    if (!next.delete(id)) next.add(id);
    setTicked(next);
  };
  return (
    <div className="stack stack-large">
      <section className="stack measure" aria-labelledby="decision">
        <SectionHeading id="decision">{t('selection.decision')}</SectionHeading>
        <DecisionChoice processId={processId} decision={decision} onChoose={setDecision} />
      </section>
      <section className="stack" aria-labelledby="guidelines">
        <SectionHeading id="guidelines">{t('selection.guidelines')}</SectionHeading>
        <p className="muted measure">{t('selection.guidelinesText')}</p>
        <div className="guideline-lists">
          {arrangeLists(open).map(({ list, guidelines }) => (
            <Fieldset key={list} label={t('list', { list })}>
              <ul className="selection-list">
                {guidelines.map((guideline) => (
                  <li key={guideline.id}>
                    <Checkbox
                      checked={ticked.has(guideline.id)}
                      onChange={() => toggle(guideline.id)}
                      label={
                        <>
                          <strong>
                            <Code>{guideline.code}</Code>
                          </strong>{' '}
                          <TranslatedText text={guideline.text} />
                        </>
                      }
                    />
                  </li>
                ))}
              </ul>
            </Fieldset>
          ))}
        </div>
      </section>
      <p role="status">{t('selection.ticked', { count: ticked.size, all: open.length })}</p>
      {tried && !ready ? (
        <Alert tone="danger" title={t('selection.incomplete')} live>
          <ul>
            {decision ? null : <li>{t('selection.needsDecision')}</li>}
            {ticked.size > 0 ? null : <li>{t('selection.needsGuideline')}</li>}
          </ul>
        </Alert>
      ) : null}
      <ButtonRow>
        <Button
          kind="primary"
          onClick={() => {
            setTried(true);
            if (ready) setConfirming(true);
          }}
        >
          {t('selection.check')}
        </Button>
      </ButtonRow>
      {decision && confirming ? (
        <Confirmation
          processId={processId}
          decision={decision}
          open={open}
          ticked={ticked}
          onCancel={() => setConfirming(false)}
        />
      ) : null}
    </div>
  );
}

interface DecisionChoiceProps {
  processId: string;
  decision: Decision | undefined;
  onChoose: (decision: Decision | undefined) => void;
}

function DecisionChoice({ processId, decision, onChoose }: DecisionChoiceProps) {
  const { t, i18n } = useTranslation('guidelines');
  const decisions = useQuery(decisionsQuery(processId));
  const [recording, setRecording] = useState(false);
  const adopted = (decisions.data ?? []).filter(({ outcome }) => outcome === 'ADOPTED');
  const writing = recording || (decisions.data !== undefined && adopted.length === 0);
  if (decisions.isError) {
    return (
      <ProblemAlert problem={asProblem(decisions.error)} onRetry={() => void decisions.refetch()} />
    );
  }
  if (!decisions.data) return <Loading />;
  return (
    <div className="stack">
      {adopted.length > 0 ? (
        <RadioGroup
          label={t('selection.which')}
          name="decision"
          selected={recording ? 'new' : (decision?.id ?? '')}
          options={[
            ...adopted.map((each) => ({
              value: each.id,
              label: `${each.body.label}, ${formatDate(each.decidedOn)}`,
              hint: pickText(each.text, i18n.language)?.text ?? '',
            })),
            { value: 'new', label: t('selection.record') },
          ]}
          onChange={(event) => {
            const { value } = event.target;
            setRecording(value === 'new');
            onChoose(adopted.find(({ id }) => id === value));
          }}
        />
      ) : null}
      {writing ? (
        <DecisionForm
          processId={processId}
          onRecorded={(recorded) => {
            setRecording(false);
            onChoose(recorded);
            void decisions.refetch();
          }}
        />
      ) : decision ? (
        <DecisionFacts decision={decision} full />
      ) : null}
    </div>
  );
}

interface ConfirmationProps extends SelectionProps {
  decision: Decision;
  ticked: ReadonlySet<string>;
  onCancel: () => void;
}

function Confirmation({ processId, decision, open, ticked, onCancel }: ConfirmationProps) {
  const { t } = useTranslation('guidelines');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const { selected, notSelected } = summarise(open, ticked);
  const storing = useMutation({
    mutationFn: () => selectGuidelines(processId, decision.id, [...ticked]),
    onSuccess: async () => {
      showToast(t('selection.stored'));
      await queryClient.invalidateQueries({ queryKey: ['guidelines'] });
      await navigate({ to: '/leitlinien' });
    },
  });
  return (
    <ConfirmDialog
      open
      title={t('selection.confirmTitle')}
      confirmLabel={t('selection.store')}
      busy={storing.isPending}
      onConfirm={() => storing.mutate()}
      onCancel={onCancel}
    >
      {storing.isError ? <ProblemAlert problem={asProblem(storing.error)} /> : null}
      <DecisionFacts decision={decision} full={false} />
      <div className="summary-lists">
        <SummaryList title={t('selection.willSelect', { count: selected.length })} of={selected} />
        <SummaryList
          title={t('selection.willNotSelect', { count: notSelected.length })}
          of={notSelected}
        />
      </div>
      <p>{t('selection.consequence')}</p>
    </ConfirmDialog>
  );
}

function SummaryList({ title, of }: { title: string; of: readonly Guideline[] }) {
  return (
    <section className="stack stack-small">
      <h3 className="card-title">{title}</h3>
      <ul>
        {of.map((guideline) => (
          <li key={guideline.id}>
            <strong>
              <Code>{guideline.code}</Code>
            </strong>{' '}
            <TranslatedText text={guideline.text} />
          </li>
        ))}
      </ul>
    </section>
  );
}
