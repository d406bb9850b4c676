import { useTranslation } from 'react-i18next';
import { Badge } from '../../../../ui/badge';
import { Link } from '../../../../ui/link';
import { RadioGroup } from '../../../../ui/radio-group';
import type { OverviewSummary as Summary } from '../../api/types';
import { type Strictness, strictness } from '../../model/overview-search';
import { chanceText, summaryLine } from '../../model/overview-words';

interface OverviewSummaryProps {
  summary: Summary;
  chosen: Strictness;
  onChoose: (value: string) => void;
}

/** What all series say together, and how much of it may be chance. */
export function OverviewSummary({ summary, chosen, onChoose }: OverviewSummaryProps) {
  const { t, i18n } = useTranslation('overview');
  return (
    <section className="overview-summary stack" aria-label={t('summary.label')}>
      <p className="overview-line" role="status">
        {summaryLine(summary, t)}
      </p>
      {summary.overdue ? (
        <p>
          <Badge tone="warning">{t('overdue.count', { count: summary.overdue })}</Badge>
        </p>
      ) : null}
      {summary.openGaps ? (
        <p>
          <Link to="/indikatoren/luecken" search={{ zeige: 'alle' }}>
            {t('openGaps.count', { count: summary.openGaps })}
          </Link>
          {summary.overdueGaps ? (
            <span className="overview-mark">
              <Badge tone="warning">{t('openGaps.overdue', { count: summary.overdueGaps })}</Badge>
            </span>
          ) : null}
        </p>
      ) : null}
      <div className="overview-chance">
        <RadioGroup
          chips
          label={t('strictness.label')}
          name="alarme"
          selected={chosen}
          options={strictness.map((value) => ({ value, label: t(`strictness.${value}`) }))}
          onChange={({ target: { value } }) => onChoose(value)}
        />
        <p className="measure">
          {chanceText(summary, i18n.language, t)}
          {summary.heldBack > 0 ? ` ${t('chance.heldBack', { count: summary.heldBack })}` : null}
        </p>
      </div>
      {summary.indicatorsWithoutSeries > 0 ? (
        <p className="muted small no-print">
          <Link to="/indikatoren" search={{ ansicht: 'unmeasured' }}>
            {t('summary.withoutSeries', { count: summary.indicatorsWithoutSeries })}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
