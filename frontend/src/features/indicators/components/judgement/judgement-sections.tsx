import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../auth/session';
import { useCan } from '../../../../auth/use-me';
import { SectionHeading } from '../../../../ui/page-header';
import type { Indicator, Series } from '../../api/types';
import { Breaks } from './breaks';
import { KeptVerdicts } from './kept-verdicts';
import { PathToTarget } from './path-to-target';
import { SeriesGaps } from './series-gaps';
import { StewardNote } from './steward-note';
import { Voices } from './voices';

/** What people say, beside what the numbers say. */
export function VoicesBeside({ series }: { series: Series }) {
  const { subject } = useSession();
  return <Voices series={series} subject={subject} />;
}

/** What these numbers can show at all. */
export { DetectableNote } from './detectable-note';

/** What stands behind a verdict: the way to the target, breaks, kept verdicts, missing figures, who looks after it. */
export function JudgementSections({ indicator, series }: { indicator: Indicator; series: Series }) {
  const { t } = useTranslation('judgement');
  const network = useCan('network:read');
  const keeps = useCan('indicators:write');
  return (
    <>
      <PathToTarget indicator={indicator} series={series} keeps={keeps} />
      <section className="stack around-series" aria-labelledby="around-heading">
        <SectionHeading id="around-heading">{t('around.title')}</SectionHeading>
        <div className="around-grid">
          <Breaks series={series} keeps={keeps} />
          <KeptVerdicts series={series} />
          {network ? <SeriesGaps series={series} keeps={keeps} /> : null}
          {network ? <StewardNote series={series} keeps={keeps} /> : null}
        </div>
      </section>
    </>
  );
}
