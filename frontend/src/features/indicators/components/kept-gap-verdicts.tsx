import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../../../auth/use-me';
import { Code } from '../../../i18n/code';
import { formatNumber } from '../../../i18n/format';
import { Button } from '../../../ui/button';
import { DescriptionList } from '../../../ui/description-list';
import { Disclosure } from '../../../ui/disclosure';
import { Link } from '../../../ui/link';
import { keepGapVerdict } from '../api/group-gaps';
import type { GroupGap, Indicator, KeptGapVerdict } from '../api/types';
import { KeepDialog } from './judgement/keep-dialog';
import { KeptAnswer } from './judgement/kept-answer';

const route = getRouteApi('/shell/indikatoren/$id/vergleich');

/** What was said about a gap for an occasion, and the way to keep what is said now. */
export function KeptGapVerdicts({
  gap,
  kept,
  indicator,
  now,
}: {
  gap: GroupGap;
  kept: readonly KeptGapVerdict[];
  indicator: Indicator;
  /** Whether the page shows today's figures, of which a verdict can be kept. */
  now: boolean;
}) {
  const { t } = useTranslation('judgement');
  const keeps = useCan('verdicts:freeze') && now && gap.points.length > 0;
  const [keeping, setKeeping] = useState(false);
  const { aussage: opened } = route.useSearch();
  return (
    <>
      {kept.map((verdict) => (
        <Disclosure
          key={verdict.id}
          open={verdict.id === opened}
          summary={
            <>
              {t('kept.one')} <bdi>{verdict.occasion}</bdi>
            </>
          }
        >
          <Kept verdict={verdict} indicator={indicator} />
        </Disclosure>
      ))}
      {keeps ? (
        <div className="no-print">
          <Button small onClick={() => setKeeping(true)}>
            {t('kept.keep')}
          </Button>
        </div>
      ) : null}
      {keeping ? (
        <KeepDialog
          keep={(occasion) => keepGapVerdict(gap.id, occasion)}
          onClose={() => setKeeping(false)}
        />
      ) : null}
    </>
  );
}

function Kept({ verdict, indicator }: { verdict: KeptGapVerdict; indicator: Indicator }) {
  const { t, i18n } = useTranslation('judgement');
  const { n } = verdict.answer;
  return (
    <div className="stack stack-small measure">
      <KeptAnswer answer={verdict.answer} asOf={verdict.asOf} today={verdict.today} />
      <DescriptionList
        items={[
          {
            term: t('kept.methodVersion'),
            value: formatNumber(verdict.methodVersion, 0, i18n.language),
          },
          { term: t('kept.periods'), value: formatNumber(n, 0, i18n.language) },
          { term: t('kept.hash'), value: <Code>{verdict.figuresHash.slice(0, 12)}</Code> },
        ]}
      />
      <p className="no-print">
        <Link
          to="/indikatoren/$id/vergleich"
          params={{ id: indicator.id }}
          search={{ aussage: verdict.id }}
        >
          {t('kept.link')}
        </Link>
      </p>
    </div>
  );
}
