import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Code } from '../../../i18n/code';
import { Badge } from '../../../ui/badge';
import type { Indicator } from '../api/types';
import { yearsSince } from '../model/data-age';
import { unitBeside, valueText } from '../model/value-text';
import { MovementWord, VerdictBadge } from './verdict-badge';

interface IndicatorRowProps {
  indicator: Indicator;
  name: ReactNode;
  action: ReactNode;
}

/** One indicator in the list: what it is, the latest value with its age, and the finding. */
export function IndicatorRow({ indicator, name, action }: IndicatorRowProps) {
  const { t } = useTranslation('indicators');
  const { change, latest } = indicator;
  return (
    <li className="indicator-row">
      <div className="stack stack-small">
        <p className="indicator-row-name">{name}</p>
        <p className="row muted small">
          <Code>{indicator.code}</Code>
          {indicator.visibility === 'INTERNAL' ? <Badge>{t('list.internal')}</Badge> : null}
          {indicator.active ? null : <Badge>{t('list.off')}</Badge>}
          {indicator.status === 'RETIRED' ? <Badge>{t('list.retired')}</Badge> : null}
        </p>
      </div>
      <div>{latest ? <Latest indicator={indicator} latest={latest} /> : t('list.noValue')}</div>
      <div className="stack stack-small">
        {change ? (
          <>
            <p>
              <VerdictBadge result={change.result} />
            </p>
            <p className="row muted small">
              {change.direction ? <MovementWord direction={change.direction} /> : null}
              {change.reason ? <span>{t(`reasons.${change.reason}`)}</span> : null}
            </p>
          </>
        ) : null}
      </div>
      <div className="no-print">{action}</div>
    </li>
  );
}

function Latest({
  indicator,
  latest,
}: {
  indicator: Indicator;
  latest: NonNullable<Indicator['latest']>;
}) {
  const { t, i18n } = useTranslation('indicators');
  const years = yearsSince(latest.period);
  const text = valueText(latest.value, indicator, i18n.language, t);
  const unit = unitBeside(indicator.unit, t);
  return (
    <>
      <p>
        <span className="visually-hidden">{t('list.latest')}: </span>
        <span className="indicator-row-value">
          <bdi dir="ltr">{text}</bdi>
        </span>{' '}
        {unit ? <span className="small">{unit}</span> : null}
      </p>
      <p className="muted small">
        <bdi>{latest.periodLabel}</bdi>
        {years === undefined
          ? null
          : ` (${years === 0 ? t('list.ageNew') : t('list.age', { count: years })})`}
      </p>
    </>
  );
}
