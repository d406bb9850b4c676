import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem, ProblemError } from '../../../api/problem';
import { useCan, useMe } from '../../../auth/use-me';
import { Alert } from '../../../ui/alert';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { DescriptionList } from '../../../ui/description-list';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { StaleVersionDialog } from '../../../ui/stale-version-dialog';
import { showToast } from '../../../ui/toast';
import { answerQuery } from '../api/get-answer';
import { indicatorQuery } from '../api/get-indicator';
import { changeIndicator, createIndicator } from '../api/save-indicator';
import type { Indicator } from '../api/types';
import { IndicatorForm } from '../components/indicator-form';
import {
  type IndicatorValues,
  startFromLine,
  startNew,
  startOf,
  toIndicatorChange,
  toNewIndicator,
} from '../components/indicator-form-schema';
import { useRefresh } from '../components/use-refresh';
import { readNewIndicator } from '../model/new-indicator-search';
import '../components/indicators.css';

const RetirementDialog = lazy(async () => ({
  default: (await import('../components/retirement-dialog')).RetirementDialog,
}));

const newRoute = getRouteApi('/shell/indikatoren/neu');
const editRoute = getRouteApi('/shell/indikatoren/$id/bearbeiten');

function toList(label: string) {
  return <Breadcrumb items={[{ key: 'list', link: <Link to="/indikatoren">{label}</Link> }]} />;
}

export function NewIndicatorPage() {
  const { t } = useTranslation('indicators');
  const { antwort, name, einheit, stellen } = readNewIndicator({ ...newRoute.useSearch() });
  const navigate = useNavigate();
  const refresh = useRefresh();
  const me = useMe();
  const answer = useQuery(answerQuery(antwort));
  const save = async (values: IndicatorValues) => {
    const created = await createIndicator(toNewIndicator(values, antwort));
    showToast(t('form.created'));
    await refresh();
    if (name === undefined) {
      await navigate({ to: '/indikatoren/$id', params: { id: created.id } });
    } else {
      await navigate({ to: '/indikatoren/eingabe', search: { indikator: created.id } });
    }
  };
  const waiting = (antwort !== undefined && answer.isPending) || me === undefined;
  const group = answer.data?.workingGroup.id ?? me?.memberships[0]?.workingGroupId ?? '';
  return (
    <>
      <PageHeader
        breadcrumb={toList(t('list.title'))}
        title={t('form.newTitle')}
        lead={t('form.lead')}
      />
      {waiting ? (
        <Loading />
      ) : (
        <div className="stack stack-large">
          {answer.data ? (
            <Alert title={t('form.answerTitle')}>
              <p lang={answer.data.language} dir="auto" className="user-text">
                {answer.data.text}
              </p>
            </Alert>
          ) : null}
          {answer.isError ? <Alert tone="warning" title={t('form.answerGone')} /> : null}
          <IndicatorForm
            start={
              name === undefined
                ? startNew(answer.data?.text ?? '', group)
                : startFromLine(name, group, { unit: einheit, decimals: stellen })
            }
            onSave={save}
          />
        </div>
      )}
    </>
  );
}

export function EditIndicatorPage() {
  const { t, i18n } = useTranslation('indicators');
  const { id } = editRoute.useParams();
  const indicator = useQuery({ ...indicatorQuery(id, i18n.language), refetchOnWindowFocus: false });
  const me = useMe();
  return (
    <>
      <PageHeader breadcrumb={toList(t('list.title'))} title={t('form.editTitle')} />
      {indicator.data && me ? (
        <EditForm
          key={indicator.data.data.id}
          indicator={indicator.data.data}
          etag={indicator.data.etag}
        />
      ) : indicator.isError ? (
        <ProblemAlert
          problem={asProblem(indicator.error)}
          onRetry={() => void indicator.refetch()}
        />
      ) : (
        <Loading />
      )}
    </>
  );
}

interface EditFormProps {
  indicator: Indicator;
  etag: string | undefined;
}

interface Stale {
  mine: IndicatorValues;
  theirs: Indicator;
  etag: string | undefined;
}

function EditForm({ indicator: read, etag: readEtag }: EditFormProps) {
  const { t, i18n } = useTranslation('indicators');
  const navigate = useNavigate();
  const refresh = useRefresh();
  const keeper = useCan('indicators:write');
  // What was read when the form was filled; a newer version must not slip in behind the text.
  const [{ indicator, etag }] = useState({ indicator: read, etag: readEtag });
  const current = useQuery({ ...indicatorQuery(indicator.id, i18n.language), enabled: false });
  const [stale, setStale] = useState<Stale>();
  const [failure, setFailure] = useState<unknown>();
  const [ending, setEnding] = useState(false);
  const toPage = async () => {
    await navigate({ to: '/indikatoren/$id', params: { id: indicator.id } });
    await refresh();
  };
  const save = async (values: IndicatorValues, version: string | undefined) => {
    setFailure(undefined);
    try {
      await changeIndicator(indicator.id, toIndicatorChange(values), version);
    } catch (error) {
      if (!(error instanceof ProblemError) || !error.isStale) throw error;
      const { data } = await current.refetch();
      if (data) setStale({ mine: values, theirs: data.data, etag: data.etag });
      return;
    }
    showToast(t('form.saved'));
    await toPage();
  };
  return (
    <div className="stack stack-large">
      {failure ? <ProblemAlert problem={asProblem(failure)} /> : null}
      <IndicatorForm
        start={startOf(indicator)}
        existing={{ measured: indicator.latest !== null && indicator.latest !== undefined }}
        onSave={(values) => save(values, etag)}
      />
      {keeper && indicator.status === 'ACTIVE' ? (
        <div>
          <Button icon="close" onClick={() => setEnding(true)}>
            {t('form.retire')}
          </Button>
        </div>
      ) : null}
      {ending ? (
        <Suspense>
          <RetirementDialog indicator={indicator} etag={etag} onClose={() => setEnding(false)} />
        </Suspense>
      ) : null}
      {stale ? (
        <StaleVersionDialog
          open
          mine={<Version values={stale.mine} />}
          theirs={<Version values={startOf(stale.theirs)} />}
          onTakeTheirs={() => void toPage()}
          onKeepMine={() => {
            setStale(undefined);
            save(stale.mine, stale.etag).catch(setFailure);
          }}
          onCancel={() => setStale(undefined)}
        />
      ) : null}
    </div>
  );
}

function Version({ values }: { values: IndicatorValues }) {
  const { t } = useTranslation('indicators');
  return (
    <DescriptionList
      items={[
        { term: t('form.name'), value: values.nameDe },
        { term: t('form.question'), value: values.questionDe },
        { term: t('form.definition'), value: values.definitionDe },
        { term: t('form.theme'), value: t(`themes.${values.theme}`) },
        { term: t('form.direction'), value: t(`form.directions.${values.direction}`) },
        { term: t('form.visibility'), value: t(`form.visibilities.${values.visibility}`) },
      ]}
    />
  );
}
