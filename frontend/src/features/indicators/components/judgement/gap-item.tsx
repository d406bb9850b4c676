import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../../auth/use-me';
import { DateText } from '../../../../i18n/date-text';
import { Badge } from '../../../../ui/badge';
import { Button } from '../../../../ui/button';
import { Link } from '../../../../ui/link';
import { seriesQuery } from '../../api/series';
import type { DataGap } from '../../api/types';
import { seriesName } from '../../model/series-name';

const SettleDialog = lazy(async () => ({
  default: (await import('./settle-dialog')).SettleDialog,
}));

const GapDialog = lazy(async () => ({
  default: (await import('./gap-dialog')).GapDialog,
}));

/** One missing figure: since when, who looks for it, by when, and what came of it. */
export function GapItem({ gap, withIndicator }: { gap: DataGap; withIndicator: boolean }) {
  const { t } = useTranslation('judgement');
  const keeps = useCan('indicators:write');
  const [doing, setDoing] = useState<'settle' | 'change'>();
  const stop = () => setDoing(undefined);
  const open = gap.outcome === 'OPEN';
  return (
    <li className="card stack stack-small">
      <p className="row">
        <span className="cell-strong">
          {t('gaps.number', { number: gap.number })}
          {withIndicator ? (
            <>
              {' · '}
              <Link
                to="/indikatoren/$id"
                params={{ id: gap.indicator.id }}
                search={{ reihe: gap.series.id }}
              >
                {gap.indicator.label}
              </Link>
            </>
          ) : null}
          {' · '}
          <bdi>{gap.periodLabel}</bdi>
        </span>
        {gap.overdue ? (
          <Badge tone="warning">{t('gaps.overdue')}</Badge>
        ) : (
          <Badge tone={open ? 'info' : 'neutral'} icon={open ? 'search' : 'check'}>
            {t(`gaps.outcomes.${gap.outcome}`)}
          </Badge>
        )}
      </p>
      <p dir="auto" className="measure">
        {gap.reason}
      </p>
      <p className="small muted">
        {open ? (
          <>
            {t('gaps.until')} <DateText value={gap.due} style="short" />
            {' · '}
            {t('gaps.age', { count: gap.ageDays })}
          </>
        ) : gap.closedOn ? (
          <DateText value={gap.closedOn} style="short" />
        ) : null}
        {gap.askedOf ? (
          <>
            {' · '}
            {t('gaps.askedOf')} <bdi>{gap.askedOf}</bdi>
            {gap.askedOn ? (
              <>
                {', '}
                <DateText value={gap.askedOn} style="short" />
              </>
            ) : null}
          </>
        ) : null}
        {gap.mine ? <>{` · ${t('gaps.mine')}`}</> : null}
        {gap.owner && !gap.mine ? (
          <>
            {' · '}
            <bdi>{gap.owner.label}</bdi>
          </>
        ) : null}
      </p>
      {gap.replacedBy ? <Replacement seriesId={gap.replacedBy} /> : null}
      {gap.outcomeNote ? (
        <p dir="auto" className="measure">
          {gap.outcomeNote}
        </p>
      ) : null}
      {open && (gap.mine || keeps) ? (
        <div className="row no-print">
          <Button small onClick={() => setDoing('settle')}>
            {t('gaps.settle')}
          </Button>
          <Button small kind="tertiary" icon="edit" onClick={() => setDoing('change')}>
            {t('gaps.change')}
          </Button>
        </div>
      ) : null}
      <Suspense>
        {doing === 'settle' ? <SettleDialog gap={gap} onClose={stop} /> : null}
        {doing === 'change' ? <GapDialog gap={gap} onClose={stop} /> : null}
      </Suspense>
    </li>
  );
}

/** The way to the series that took the place. */
function Replacement({ seriesId }: { seriesId: string }) {
  const { t, i18n } = useTranslation('judgement');
  const { t: words } = useTranslation('indicators');
  const series = useQuery(seriesQuery(seriesId, i18n.language)).data;
  if (!series) return null;
  return (
    <p className="measure">
      {t('gaps.seeInstead')}{' '}
      <Link
        to="/indikatoren/$id"
        params={{ id: series.indicator.id }}
        search={{ reihe: series.id }}
      >
        <bdi>{`${series.indicator.label}: ${seriesName(series, words)}`}</bdi>
      </Link>
    </p>
  );
}
