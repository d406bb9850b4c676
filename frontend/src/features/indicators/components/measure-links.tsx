import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { TranslatedText } from '../../../i18n/translated-text';
import { Link } from '../../../ui/link';
import { Loading } from '../../../ui/loading';
import { ProblemAlert } from '../../../ui/problem-alert';
import { measureLinksQuery } from '../api/list-measure-links';

/** Which measures aim at this indicator, and what they expect of it. */
export function MeasureLinks({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation('indicators');
  const links = useQuery(measureLinksQuery(indicatorId));
  if (links.isPending) return <Loading />;
  if (links.isError) {
    return <ProblemAlert problem={asProblem(links.error)} onRetry={() => void links.refetch()} />;
  }
  if (links.data.items.length === 0)
    return <p className="measure nothing-yet">{t('page.noMeasures')}</p>;
  return (
    <div className="stack">
      <ul className="stack">
        {links.data.items.map((link) => (
          <li key={link.id} className="card">
            <p className="card-title">
              <Link to="/massnahmen/$measureId" params={{ measureId: link.measureId }}>
                <Code>{link.measureCode}</Code> <TranslatedText text={link.measureTitle} />
              </Link>
            </p>
            <p>
              {t(`links.expects.${link.expectedDirection}`)}
              {link.lagMonths ? `, ${t('links.lag', { count: link.lagMonths })}` : ''}
            </p>
            {link.measureStartsOn ? (
              <p className="small muted">
                {t('links.runs')} <DateText value={link.measureStartsOn} style="short" />
                {link.measureEndsOn ? (
                  <>
                    {' – '}
                    <DateText value={link.measureEndsOn} style="short" />
                  </>
                ) : null}
              </p>
            ) : null}
            {link.reasoning ? (
              <p className="muted measure" dir="auto">
                {link.reasoning}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="muted small">{t('page.measuresNote')}</p>
    </div>
  );
}
