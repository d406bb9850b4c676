import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../../api/problem';
import { Code } from '../../../../i18n/code';
import { formatNumber } from '../../../../i18n/format';
import { DescriptionList } from '../../../../ui/description-list';
import { Link } from '../../../../ui/link';
import { Loading } from '../../../../ui/loading';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { verdictQuery } from '../../api/judgement';
import type { Series } from '../../api/types';
import { KeptAnswer } from './kept-answer';

/** What was said then, what it stands on, whether it still holds, and a link that leads back to it. */
export function KeptVerdict({ id, series }: { id: string; series: Series }) {
  const { t, i18n } = useTranslation('judgement');
  const { t: words } = useTranslation('indicators');
  const answer = useQuery(verdictQuery(id));
  if (answer.isError) {
    return <ProblemAlert problem={asProblem(answer.error)} onRetry={() => void answer.refetch()} />;
  }
  const verdict = answer.data;
  if (!verdict) return <Loading />;
  const { method, methodVersion, n } = verdict.answer;
  const { from, level } = verdict.parameters;
  return (
    <div className="stack stack-small measure">
      <KeptAnswer answer={verdict.answer} asOf={verdict.asOf} today={verdict.today} />
      <DescriptionList
        items={[
          { term: t('kept.method'), value: words(`methods.${method}`) },
          { term: t('kept.methodVersion'), value: formatNumber(methodVersion, 0, i18n.language) },
          { term: t('kept.figures'), value: formatNumber(n, 0, i18n.language) },
          { term: t('kept.from'), value: from ? <bdi>{from}</bdi> : t('kept.fromFirst') },
          {
            term: t('kept.level'),
            value: t('kept.percent', { value: formatNumber(100 * level, 1, i18n.language) }),
          },
          { term: t('kept.hash'), value: <Code>{verdict.figuresHash.slice(0, 12)}</Code> },
        ]}
      />
      <p className="no-print">
        <Link
          to="/indikatoren/$id"
          params={{ id: series.indicator.id }}
          search={{ reihe: series.id, aussage: id }}
        >
          {t('kept.link')}
        </Link>
      </p>
    </div>
  );
}
