import { useTranslation } from 'react-i18next';
import { formatNumber } from '../../../i18n/format';
import { TranslatedText } from '../../../i18n/translated-text';
import { DescriptionList } from '../../../ui/description-list';
import type { Indicator, Verdict } from '../api/types';
import { definitionsQuery } from '../api/get-indicator';
import { useQuery } from '@tanstack/react-query';
import { DateText } from '../../../i18n/date-text';
import { Disclosure } from '../../../ui/disclosure';

const parts = ['formula', 'numeratorText', 'denominatorText', 'method'] as const;

/** How to read the figures: definition, agreed direction, and what the verdict rests on. */
export function ReadingNote({
  indicator,
  verdict,
  isProtected = false,
}: {
  indicator: Indicator;
  verdict: Verdict | undefined;
  /** Whether figures are rounded or withheld. */
  isProtected?: boolean;
}) {
  const { t } = useTranslation('indicators');
  // The sentence above says it already.
  const said = verdict?.notes.some(({ code }) => code === 'NO_DIRECTION') ?? false;
  return (
    <div className="stack">
      <ul className="reading-list measure">
        {said ? null : <li>{t(`reading.${indicator.direction}`)}</li>}
        {indicator.readAsGap ? <li>{t('reading.gap')}</li> : null}
        <li>{t('reading.state')}</li>
        {indicator.officialFullCount ? <li>{t('reading.register')}</li> : null}
        {isProtected ? <li>{t('reading.protected')}</li> : null}
      </ul>
      <DescriptionList
        items={[
          {
            term: t('reading.definition'),
            value: <TranslatedText text={indicator.definition} showState />,
          },
          ...parts.map((part) => ({
            term: t(`reading.${part}`),
            value: indicator[part] ? <TranslatedText text={indicator[part]} showState /> : null,
          })),
          {
            term: t('reading.size'),
            value: verdict?.estimate ? (
              <EstimateText estimate={verdict.estimate} decimals={indicator.decimals} />
            ) : null,
          },
          { term: t('reading.judgedBy'), value: verdict ? <Method verdict={verdict} /> : null },
        ]}
      />
      {indicator.definitionVersion > 1 ? <Definitions indicatorId={indicator.id} /> : null}
    </div>
  );
}

function Method({ verdict }: { verdict: Verdict }) {
  const { t, i18n } = useTranslation('indicators');
  const { pValue } = verdict;
  const parts = [
    t(`methods.${verdict.method}`),
    t('reading.points', { count: verdict.n }),
    typeof pValue === 'number'
      ? t('reading.chance', {
          p:
            pValue < 0.001
              ? `< ${formatNumber(0.001, 3, i18n.language)}`
              : `= ${formatNumber(pValue, 3, i18n.language)}`,
        })
      : undefined,
    t('reading.version', { version: verdict.methodVersion }),
  ];
  return <bdi>{parts.filter((part) => part !== undefined).join(' · ')}</bdi>;
}

function EstimateText({
  estimate,
  decimals,
}: {
  estimate: NonNullable<Verdict['estimate']>;
  decimals: number;
}) {
  const { t, i18n } = useTranslation('indicators');
  const digits = estimate.unit === 'RATIO' ? 2 : Math.max(1, decimals);
  const signed = (value: number) => {
    const text = formatNumber(value, digits, i18n.language);
    return value > 0 && estimate.unit !== 'RATIO' ? `+${text}` : text;
  };
  const has = (value: number | null | undefined): value is number => typeof value === 'number';
  const size = t(`reading.sizes.${estimate.unit}`, { value: signed(estimate.value) });
  const { low, high } = estimate;
  const range =
    has(low) && has(high)
      ? t('reading.interval', { low: signed(low), high: signed(high) })
      : has(low)
        ? t('reading.intervalFrom', { low: signed(low) })
        : has(high)
          ? t('reading.intervalTo', { high: signed(high) })
          : undefined;
  return <bdi>{range ? `${size}, ${range}` : size}</bdi>;
}

function Definitions({ indicatorId }: { indicatorId: string }) {
  const { t } = useTranslation('indicators');
  const definitions = useQuery(definitionsQuery(indicatorId));
  return (
    <Disclosure summary={t('reading.definitionVersions')}>
      <ol className="stack">
        {(definitions.data?.items ?? []).map((definition) => (
          <li key={definition.number} className="stack stack-small measure">
            <p className="cell-strong">
              {t('reading.definitionVersion', { number: definition.number })}, {t('reading.since')}{' '}
              <DateText value={definition.validFrom} style="short" />
            </p>
            <p>
              <TranslatedText text={definition.text} />
            </p>
            {definition.changedBecause ? (
              <p className="muted" dir="auto">
                {definition.changedBecause}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
