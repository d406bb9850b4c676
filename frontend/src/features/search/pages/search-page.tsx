import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Code } from '../../../i18n/code';
import { formatDate } from '../../../i18n/format';
import { EmptyState } from '../../../ui/empty-state';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { PageHeader, SectionHeading } from '../../../ui/page-header';
import { ProblemAlert } from '../../../ui/problem-alert';
import { SearchField } from '../../../ui/search-field';
import { type SearchHit, searchQuery, shortestSearch } from '../api/search';
import { addressOf, excerpt, groupHits, marked } from '../model/hits';
import '../components/search.css';

const route = getRouteApi('/shell/suche');
const examples = ['language', 'housing', 'school', 'meeting'] as const;

export function SearchPage() {
  const { t } = useTranslation('search');
  const navigate = useNavigate();
  const { q = '' } = route.useSearch();
  return (
    <div className="stack stack-large">
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        documentTitle={q ? t('titleFor', { words: q }) : t('title')}
      />
      <div className="measure">
        <SearchField
          label={t('label')}
          defaultValue={q}
          onSearch={(words) => void navigate({ to: '/suche', search: words ? { q: words } : {} })}
        />
      </div>
      {q ? <Results words={q} /> : <Suggestions />}
    </div>
  );
}

function Suggestions() {
  const { t } = useTranslation('search');
  return (
    <section className="stack stack-small" aria-labelledby="suggestions">
      <SectionHeading level={2} id="suggestions">
        {t('suggestions')}
      </SectionHeading>
      <ul className="search-suggestions">
        {examples.map((example) => (
          <li key={example}>
            <Link to="/suche" search={{ q: t(`examples.${example}`) }}>
              {t(`examples.${example}`)}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Results({ words }: { words: string }) {
  const { t } = useTranslation('search');
  const found = useQuery(searchQuery(words));
  if (words.length < shortestSearch) {
    return (
      <EmptyState title={t('short.title')}>
        <p>{t('short.text')}</p>
      </EmptyState>
    );
  }
  if (found.isPending) return <Loading />;
  if (found.isError) {
    return <ProblemAlert problem={asProblem(found.error)} onRetry={() => void found.refetch()} />;
  }
  const { items, more } = found.data;
  if (items.length === 0) {
    return (
      <div className="stack stack-large">
        <EmptyState title={t('none.title', { words })}>
          <p>{t('none.text')}</p>
        </EmptyState>
        <Suggestions />
      </div>
    );
  }
  return (
    <div className="stack stack-large">
      <p role="status" className="muted">
        {more ? t('more', { count: items.length }) : t('count', { count: items.length })}
      </p>
      {groupHits(items).map(({ kind, hits }) => (
        <section key={kind} className="stack stack-small measure" aria-labelledby={`kind-${kind}`}>
          <SectionHeading id={`kind-${kind}`}>{t(`kinds.${kind}`)}</SectionHeading>
          <ul className="search-hits">
            {hits.map((hit) => (
              <Hit key={hit.id} hit={hit} words={words} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Hit({ hit, words }: { hit: SearchHit; words: string }) {
  const { code, label } = hit;
  const snippet = useSnippet(hit);
  return (
    <li>
      <Link to={addressOf(hit)}>
        {code ? (
          <>
            <Code>{code}</Code>{' '}
          </>
        ) : null}
        <Marked text={excerpt(label, words, 240)} words={words} />
      </Link>
      {snippet ? (
        <p className="small">
          <Marked text={excerpt(snippet, words)} words={words} />
        </p>
      ) : null}
    </li>
  );
}

/** Of a decision the API gives the day. */
function useSnippet({ kind, snippet }: SearchHit): string | undefined {
  const { i18n } = useTranslation('search');
  if (!snippet) return undefined;
  return kind === 'DECISION' ? formatDate(snippet, 'long', i18n.language) : snippet;
}

function Marked({ text, words }: { text: string; words: string }) {
  return (
    <span dir="auto">
      {marked(text, words).map((piece, index) =>
        piece.hit ? (
          // The pieces have no other identity than their position.
          <mark key={index} className="search-mark">
            {piece.text}
          </mark>
        ) : (
          <span key={index}>{piece.text}</span>
        ),
      )}
    </span>
  );
}
