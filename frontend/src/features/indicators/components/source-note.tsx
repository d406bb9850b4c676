import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Code } from '../../../i18n/code';
import { DateText } from '../../../i18n/date-text';
import { Num } from '../../../i18n/num';
import { DescriptionList } from '../../../ui/description-list';
import { ExternalLink, Link } from '../../../ui/link';
import type { Indicator, Observation, ObservationSet } from '../api/types';
import { sourceFacts } from '../model/source-line';

/** Where the figures come from and how fresh they are. */
export function SourceNote({ indicator, set }: { indicator: Indicator; set: ObservationSet }) {
  const { t, i18n } = useTranslation('indicators');
  const latest = set.items.map(({ recordedAt }) => recordedAt).sort();
  const updated = latest.at(-1);
  return (
    <div className="stack">
      <ul className="source-list">
        {bySource(set.items).map(({ source, count }) => (
          <li key={source.id}>
            <Link to="/indikatoren/quellen/$id" params={{ id: source.id }}>
              <bdi>{source.title}</bdi>
            </Link>
            <span className="muted small">
              {sourceFacts(source, i18n.language, t).map((fact) => (
                <Fragment key={fact}>
                  <bdi>{fact}</bdi>
                  {' · '}
                </Fragment>
              ))}
              {t('reading.values', { count })}
              {source.url ? (
                <>
                  {' · '}
                  <ExternalLink href={source.url}>{t('source.openOriginal')}</ExternalLink>
                </>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <DescriptionList
        items={[
          {
            term: t('reading.updated'),
            value: updated ? <DateText value={updated} style="time" /> : null,
          },
          {
            term: t('reading.definitionNumber'),
            value: <Num value={indicator.definitionVersion} decimals={0} />,
          },
          { term: t('reading.key'), value: <Code>{set.series.naturalKey}</Code> },
        ]}
      />
    </div>
  );
}

function bySource(items: readonly Observation[]) {
  const found = new Map<string, { source: Observation['source']; count: number }>();
  for (const { source } of items) {
    const entry = found.get(source.id);
    if (entry) entry.count += 1;
    else found.set(source.id, { source, count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}
