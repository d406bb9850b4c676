import { useTranslation } from 'react-i18next';
import type { LatestFigure, Verdict } from '../api/types';
import { MovementWord, VerdictBadge } from './verdict-badge';

interface VerdictPanelProps {
  verdict: Verdict;
  /** Last value, its unit where the value does not carry it, and its period. */
  latest:
    { value: string; unit?: string | undefined; period: LatestFigure['periodLabel'] } | undefined;
}

/** The sentence of the API, written out; nothing is judged here. */
export function VerdictPanel({ verdict, latest }: VerdictPanelProps) {
  const { t, i18n } = useTranslation('indicators');
  const language = i18n.language === 'en' ? 'en' : 'de';
  return (
    <section className={`verdict verdict-${verdict.result}`} aria-labelledby="verdict-heading">
      <h2 id="verdict-heading" className="visually-hidden">
        {t('page.verdict')}
      </h2>
      {latest ? (
        <p className="verdict-latest">
          <span className="verdict-value">
            <bdi dir="ltr">{latest.value}</bdi>
          </span>
          {latest.unit ? <span>{latest.unit}</span> : null}
          <span className="muted">
            {t('page.latestValue')}: <bdi>{latest.period}</bdi>
          </span>
        </p>
      ) : null}
      <div className="stack stack-small">
        <p className="row">
          <VerdictBadge result={verdict.result} />
          {verdict.direction ? <MovementWord direction={verdict.direction} /> : null}
        </p>
        <p className="verdict-sentence measure">{verdict.sentence[language]}</p>
        {verdict.notes.length > 0 ? (
          <ul className="verdict-notes measure">
            {verdict.notes.map((note) => (
              <li key={note.code}>{note[language]}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </section>
  );
}
