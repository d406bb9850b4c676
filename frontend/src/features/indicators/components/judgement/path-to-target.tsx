import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../../api/problem';
import { DateText } from '../../../../i18n/date-text';
import { TranslatedText } from '../../../../i18n/translated-text';
import { Badge } from '../../../../ui/badge';
import { Button } from '../../../../ui/button';
import { DescriptionList } from '../../../../ui/description-list';
import { Disclosure } from '../../../../ui/disclosure';
import { SectionHeading } from '../../../../ui/page-header';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { assessmentQuery, targetsQuery } from '../../api/judgement';
import type { Assessment, Indicator, Series, Target } from '../../api/types';
import { EndTarget } from './end-target';
import { EndedTargets } from './ended-targets';
import { useTargetWords } from './use-target-words';

const TargetDialog = lazy(async () => ({
  default: (await import('./target-dialog')).TargetDialog,
}));

/** Is it on the way to what was agreed? Symbols and growth rates beside the verdict, and why they differ. */
export function PathToTarget({
  indicator,
  series,
  keeps,
}: {
  indicator: Indicator;
  series: Series;
  keeps: boolean;
}) {
  const { t, i18n } = useTranslation('judgement');
  const answer = useQuery(assessmentQuery(series.id, i18n.language));
  const ended = (useQuery(targetsQuery(series.id, i18n.language)).data?.items ?? []).filter(
    ({ endedBecause }) => endedBecause,
  );
  const [setting, setSetting] = useState(false);
  const language = i18n.language === 'en' ? 'en' : 'de';
  if (answer.isError) {
    return <ProblemAlert problem={asProblem(answer.error)} onRetry={() => void answer.refetch()} />;
  }
  const assessment = answer.data;
  if (!assessment) return null;
  const { target, weather, growth, comparison } = assessment;
  const settable = keeps && indicator.direction !== 'NONE';
  const numbers = weather.symbol || growth.openSdg;
  const answers = numbers || weather.reason === 'PROTECTED' || growth.reason === 'PROTECTED';
  if (!target && !answers && !settable && ended.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="path-heading">
      <SectionHeading id="path-heading">{t('path.title')}</SectionHeading>
      {target ? (
        <TargetText indicator={indicator} target={target} keeps={keeps} />
      ) : (
        <p className="measure">{t('path.noTarget')}</p>
      )}
      {answers ? (
        <>
          <ul className="stack stack-small measure">
            {weather.symbol ? (
              <li>
                <Badge icon="circle">{t(`path.weather.${weather.symbol}`)}</Badge>{' '}
                {weather.sentence[language]}
              </li>
            ) : null}
            {weather.reason === 'PROTECTED' ? <li>{weather.sentence[language]}</li> : null}
            {growth.openSdg || growth.reason === 'PROTECTED' ? (
              <li>{growth.sentence[language]}</li>
            ) : null}
          </ul>
          <p className="measure">{comparison[language]}</p>
          {numbers ? <PathDetails indicator={indicator} assessment={assessment} /> : null}
        </>
      ) : null}
      {ended.length > 0 ? <EndedTargets indicator={indicator} targets={ended} /> : null}
      {settable ? (
        <div className="no-print">
          <Button onClick={() => setSetting(true)}>{t('path.setTarget')}</Button>
        </div>
      ) : null}
      <Suspense>
        {setting ? <TargetDialog series={series} onClose={() => setSetting(false)} /> : null}
      </Suspense>
    </section>
  );
}

function TargetText({
  indicator,
  target,
  keeps,
}: {
  indicator: Indicator;
  target: Target;
  keeps: boolean;
}) {
  const { t } = useTranslation('judgement');
  const inWords = useTargetWords(indicator);
  const [ending, setEnding] = useState(false);
  return (
    <div className="stack stack-small measure">
      <p className="cell-strong">{inWords(target)}</p>
      <p>
        <TranslatedText text={target.rationale} />
      </p>
      {target.decidedBy ? (
        <p className="small muted">
          {t('path.decidedBy')} <bdi>{target.decidedBy}</bdi>
          {target.decidedOn ? (
            <>
              , <DateText value={target.decidedOn} style="short" />
            </>
          ) : null}
        </p>
      ) : null}
      {keeps ? (
        <div className="no-print">
          <Button small kind="tertiary" onClick={() => setEnding(true)}>
            {t('path.end')}
          </Button>
        </div>
      ) : null}
      {ending ? <EndTarget target={target} onClose={() => setEnding(false)} /> : null}
    </div>
  );
}

/** The numbers behind symbol and growth rates, for those who want to check. */
function PathDetails({
  indicator,
  assessment: { weather, growth },
}: {
  indicator: Indicator;
  assessment: Assessment;
}) {
  const { t, i18n } = useTranslation('judgement');
  const percent = (share: number | null | undefined) =>
    typeof share === 'number'
      ? new Intl.NumberFormat(i18n.language, {
          style: 'percent',
          maximumFractionDigits: 1,
          signDisplay: 'exceptZero',
        }).format(share)
      : null;
  const number = (value: number | null | undefined) =>
    typeof value === 'number'
      ? new Intl.NumberFormat(i18n.language, {
          maximumFractionDigits: Math.max(2, indicator.decimals),
        }).format(value)
      : null;
  return (
    <Disclosure summary={t('path.details')}>
      <DescriptionList
        items={[
          { term: t('path.average'), value: number(weather.averageChange) },
          { term: t('path.carriedOn'), value: number(weather.carriedOn) },
          { term: t('path.observed'), value: percent(growth.observed) },
          { term: t('path.needed'), value: percent(growth.needed) },
          {
            term: t('path.openSdg'),
            value: growth.openSdg ? t(`path.progress.${growth.openSdg}`) : null,
          },
          {
            term: t('path.eurostat'),
            value: growth.eurostat ? t(`path.eurostats.${growth.eurostat}`) : null,
          },
          {
            term: t('path.istat'),
            value: growth.istat ? t(`path.istats.${growth.istat}`) : null,
          },
        ]}
      />
    </Disclosure>
  );
}
