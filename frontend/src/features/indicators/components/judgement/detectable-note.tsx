import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { SectionHeading } from '../../../../ui/page-header';
import { detectableQuery } from '../../api/judgement';
import type { Series } from '../../api/types';

/** What this series could ever show, in a sentence; also where nobody can tell, and why. */
export function DetectableNote({
  series,
  asOf,
}: {
  series: Series;
  /** The moment whose figures are meant; now when left out. */
  asOf?: string | undefined;
}) {
  const { t, i18n } = useTranslation('judgement');
  const answer = useQuery(detectableQuery(series.id, asOf)).data;
  if (!answer) return null;
  return (
    <section className="stack stack-small" aria-labelledby="detectable-heading">
      <SectionHeading level={3} id="detectable-heading">
        {t('detectable.title')}
      </SectionHeading>
      <p className="measure">{answer.sentence[i18n.language === 'en' ? 'en' : 'de']}</p>
      {answer.known ? (
        <p className="measure small muted detectable-explained">{t('detectable.explained')}</p>
      ) : null}
    </section>
  );
}
