import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allItems } from '../../../../api/paging';
import { Button } from '../../../../ui/button';
import { Link } from '../../../../ui/link';
import { SectionHeading } from '../../../../ui/page-header';
import { gapsQuery } from '../../api/data-gaps';
import type { Series } from '../../api/types';
import { GapItem } from './gap-item';

const GapDialog = lazy(async () => ({ default: (await import('./gap-dialog')).GapDialog }));

/** Figures of this series that are looked for. */
export function SeriesGaps({ series, keeps }: { series: Series; keeps: boolean }) {
  const { t, i18n } = useTranslation('judgement');
  const answer = useInfiniteQuery(gapsQuery({ seriesId: series.id }, i18n.language));
  const gaps = allItems(answer.data);
  const [opening, setOpening] = useState(false);
  if (gaps.length === 0 && !keeps) return null;
  return (
    <section className="card stack stack-small no-print" aria-labelledby="gaps-heading">
      <SectionHeading level={3} id="gaps-heading">
        {t('gaps.title')}
      </SectionHeading>
      {gaps.length === 0 ? (
        <p className="measure">{t('gaps.noneHere')}</p>
      ) : (
        <ul className="voice-list">
          {gaps.map((gap) => (
            <GapItem key={gap.id} gap={gap} withIndicator={false} />
          ))}
        </ul>
      )}
      {keeps ? (
        <div className="row">
          <Button onClick={() => setOpening(true)}>{t('gaps.open')}</Button>
          <Link to="/indikatoren/luecken">{t('gaps.all')}</Link>
        </div>
      ) : null}
      <Suspense>
        {opening ? <GapDialog series={series} onClose={() => setOpening(false)} /> : null}
      </Suspense>
    </section>
  );
}
