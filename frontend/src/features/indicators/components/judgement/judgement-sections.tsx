import { useSession } from '../../../../auth/session';
import { useCan } from '../../../../auth/use-me';
import type { Indicator, Series } from '../../api/types';
import { Breaks } from './breaks';
import { DetectableNote } from './detectable-note';
import { KeptVerdicts } from './kept-verdicts';
import { PathToTarget } from './path-to-target';
import { SeriesGaps } from './series-gaps';
import { StewardNote } from './steward-note';
import { Voices } from './voices';

/** What stands behind and beside a verdict: voices, the way to the target, breaks, kept verdicts, missing figures. */
export function JudgementSections({ indicator, series }: { indicator: Indicator; series: Series }) {
  const { subject } = useSession();
  const network = useCan('network:read');
  const keeps = useCan('indicators:write');
  return (
    <>
      <Voices series={series} subject={subject} />
      <PathToTarget indicator={indicator} series={series} keeps={keeps} />
      <DetectableNote series={series} />
      <Breaks series={series} keeps={keeps} />
      <KeptVerdicts series={series} />
      {network ? <SeriesGaps series={series} keeps={keeps} /> : null}
      {network ? <StewardNote series={series} keeps={keeps} /> : null}
    </>
  );
}
