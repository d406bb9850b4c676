import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../api/paging';
import { asProblem } from '../../../api/problem';
import { useCan } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { Num } from '../../../i18n/num';
import { pickText } from '../../../i18n/translated-text';
import { Breadcrumb } from '../../../ui/breadcrumb';
import { Button } from '../../../ui/button';
import { DescriptionList } from '../../../ui/description-list';
import { ExternalLink, Link } from '../../../ui/link';
import { LoadMore } from '../../../ui/load-more';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { showToast } from '../../../ui/toast';
import { indicatorsQuery } from '../api/list-indicators';
import { sourceQuery } from '../api/sources';
import { protectionChoice, protections } from '../components/indicator-form-schema';
import { IndicatorRow } from '../components/indicator-row';
import '../components/indicators.css';

const SourceDialog = lazy(async () => ({
  default: (await import('../components/source-dialog')).SourceDialog,
}));

const route = getRouteApi('/shell/indikatoren/quellen/$id');

/** One source: who counted what, how to cite it, and which indicators rest on it. */
export function SourcePage() {
  const { t } = useTranslation('indicators');
  const { id } = route.useParams();
  const keeper = useCan('indicators:write');
  const [editing, setEditing] = useState(false);
  const read = useQuery(sourceQuery(id));
  if (read.isPending) return <Loading />;
  if (read.isError) {
    return <ProblemAlert problem={asProblem(read.error)} onRetry={() => void read.refetch()} />;
  }
  const source = read.data;
  const chosen = protectionChoice(source);
  const protection = protections.find((choice) => choice !== '' && choice === chosen);
  const cite = async (text: string) => {
    await navigator.clipboard.writeText(text);
    showToast(t('source.copied'));
  };
  return (
    <article className="stack stack-large">
      <PageHeader
        breadcrumb={
          <Breadcrumb
            items={[
              { key: 'list', link: <Link to="/indikatoren">{t('list.title')}</Link> },
              { key: 'sources', link: <Link to="/indikatoren/quellen">{t('source.title')}</Link> },
            ]}
          />
        }
        title={<bdi>{source.title}</bdi>}
        actions={
          keeper ? <Button onClick={() => setEditing(true)}>{t('source.edit')}</Button> : null
        }
      />
      <DescriptionList
        items={[
          { term: t('source.kind'), value: t(`source.kinds.${source.kind}`) },
          { term: t('source.producer'), value: source.producer },
          {
            term: t('source.url'),
            value: source.url ? (
              <ExternalLink href={source.url}>{t('source.openOriginal')}</ExternalLink>
            ) : null,
          },
          {
            term: t('source.tableCode'),
            value: source.tableCode ? <Code>{source.tableCode}</Code> : null,
          },
          { term: t('source.producerVersion'), value: source.producerVersion },
          { term: t('source.licence'), value: source.licence },
          {
            term: t('source.retrievedOn'),
            value: source.retrievedOn ? <DateText value={source.retrievedOn} /> : null,
          },
          {
            term: t('source.values'),
            value: <Num value={source.observationCount} decimals={0} />,
          },
          {
            term: t('source.protection'),
            value: protection ? t(`protection.choices.${protection}`) : null,
          },
          {
            term: t('source.updated'),
            value: <DateText value={source.updatedAt} style="time" />,
          },
          {
            term: t('source.citation'),
            value: source.citation ? (
              <div className="stack stack-small">
                <p dir="auto">{source.citation}</p>
                <div className="no-print">
                  <Button small onClick={() => void cite(source.citation ?? '')}>
                    {t('source.copyCitation')}
                  </Button>
                </div>
              </div>
            ) : null,
          },
        ]}
      />
      <UsedBy sourceId={id} />
      <Suspense>
        {editing ? (
          <SourceDialog
            source={source}
            onClose={() => setEditing(false)}
            onSaved={() => setEditing(false)}
          />
        ) : null}
      </Suspense>
    </article>
  );
}

function UsedBy({ sourceId }: { sourceId: string }) {
  const { t, i18n } = useTranslation('indicators');
  const list = useInfiniteQuery(indicatorsQuery({ sourceId }, i18n.language));
  const items = allItems(list.data);
  return (
    <section className="stack" aria-labelledby="used-by">
      <SectionHeading id="used-by">{t('source.usedBy')}</SectionHeading>
      {list.isPending ? <Loading /> : null}
      {list.isError ? (
        <ProblemAlert problem={asProblem(list.error)} onRetry={() => void list.refetch()} />
      ) : null}
      {list.isSuccess && items.length === 0 ? <p>{t('source.usedByNothing')}</p> : null}
      {items.length > 0 ? (
        <>
          <ul className="indicator-rows">
            {items.map((indicator) => (
              <IndicatorRow
                key={indicator.id}
                indicator={indicator}
                name={
                  <Link to="/indikatoren/$id" params={{ id: indicator.id }}>
                    {pickText(indicator.name, i18n.language)?.text ?? indicator.code}
                  </Link>
                }
                action={null}
              />
            ))}
          </ul>
          <LoadMore
            shown={items.length}
            hasMore={list.hasNextPage}
            busy={list.isFetchingNextPage}
            onMore={() => void list.fetchNextPage()}
          />
        </>
      ) : null}
    </section>
  );
}
