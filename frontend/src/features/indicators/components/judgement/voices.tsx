import { useMutation, useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../../api/problem';
import { useCan } from '../../../../auth/use-me';
import { DateText } from '../../../../i18n/date-text';
import { Badge } from '../../../../ui/badge';
import { Button } from '../../../../ui/button';
import { SectionHeading } from '../../../../ui/page-header';
import { ProblemAlert } from '../../../../ui/problem-alert';
import { useProblemText } from '../../../../ui/problem-text';
import { showToast } from '../../../../ui/toast';
import { voicesQuery, withdrawVoice } from '../../api/voices';
import type { Series, VoiceDetail } from '../../api/types';
import { useRefresh } from '../use-refresh';
import { HideVoice } from './hide-voice';

const VoiceDialog = lazy(async () => ({ default: (await import('./voice-dialog')).VoiceDialog }));

const looks = {
  CONFIRMS: 'check',
  QUALIFIES: 'diamond',
  CONTRADICTS: 'close',
} as const;

/** What members and people concerned say to the sentence; beside it with equal weight, never averaged. */
export function Voices({ series, subject }: { series: Series; subject: string | undefined }) {
  const { t, i18n } = useTranslation('judgement');
  const voices = useQuery(voicesQuery(series.id, i18n.language, subject));
  const speaks = useCan('network:read');
  const [speaking, setSpeaking] = useState(false);
  if (voices.isError) {
    return <ProblemAlert problem={asProblem(voices.error)} onRetry={() => void voices.refetch()} />;
  }
  const list = voices.data;
  if (!list || (list.items.length === 0 && !speaks)) return null;
  return (
    <section className="voices stack stack-small" aria-labelledby="voices-heading">
      <SectionHeading level={3} id="voices-heading">
        {t('voices.title')}
      </SectionHeading>
      {list.items.length === 0 ? (
        <p className="measure">{t('voices.none')}</p>
      ) : (
        <>
          <ul className="row" aria-label={t('voices.counts')}>
            {(['CONFIRMS', 'QUALIFIES', 'CONTRADICTS'] as const).map((stance) => (
              <li key={stance}>
                <Badge icon={looks[stance]}>
                  {t(`voices.count.${stance}`, { count: countOf(list, stance) })}
                </Badge>
              </li>
            ))}
          </ul>
          <ul className="voice-list">
            {list.items.map((voice) => (
              <Voice key={voice.id} voice={voice} />
            ))}
          </ul>
        </>
      )}
      {speaks ? (
        <div className="no-print">
          <Button onClick={() => setSpeaking(true)}>{t('voices.add')}</Button>
        </div>
      ) : null}
      <Suspense>
        {speaking ? <VoiceDialog series={series} onClose={() => setSpeaking(false)} /> : null}
      </Suspense>
    </section>
  );
}

function countOf(
  list: { confirms: number; qualifies: number; contradicts: number },
  stance: VoiceDetail['stance'],
): number {
  if (stance === 'CONFIRMS') return list.confirms;
  return stance === 'QUALIFIES' ? list.qualifies : list.contradicts;
}

function Voice({ voice }: { voice: VoiceDetail }) {
  const { t } = useTranslation('judgement');
  const problemText = useProblemText();
  const refresh = useRefresh();
  const moderates = useCan('voices:moderate');
  const [hiding, setHiding] = useState(false);
  const withdrawal = useMutation({
    mutationFn: () => withdrawVoice(voice.id),
    onSuccess: async () => {
      showToast(t('voices.withdrawn'));
      await refresh();
    },
    onError: (error) => showToast(problemText(asProblem(error)), { tone: 'error' }),
  });
  return (
    <li className="card stack stack-small">
      <p className="row">
        <Badge icon={looks[voice.stance]}>{t(`voices.stances.${voice.stance}`)}</Badge>
        <span className="small muted">
          {voice.workingGroup ? (
            <bdi>{voice.workingGroup.label}</bdi>
          ) : (
            t(`voices.speakers.${voice.voice}`)
          )}
          {' · '}
          <DateText value={voice.createdAt} style="short" />
        </span>
      </p>
      <p lang={voice.language} dir="auto" className="user-text measure">
        {voice.text}
      </p>
      {voice.hiddenBecause ? (
        <p className="small">
          {t('voices.hidden')} <span dir="auto">{voice.hiddenBecause}</span>
        </p>
      ) : null}
      {voice.mine ? (
        <div className="no-print">
          <Button
            small
            kind="tertiary"
            busy={withdrawal.isPending}
            onClick={() => withdrawal.mutate()}
          >
            {t('voices.withdraw')}
          </Button>
        </div>
      ) : null}
      {moderates && !voice.mine && !voice.hiddenBecause ? (
        <div className="no-print">
          <Button small kind="tertiary" onClick={() => setHiding(true)}>
            {t('voices.hide')}
          </Button>
        </div>
      ) : null}
      {hiding ? <HideVoice voice={voice} onClose={() => setHiding(false)} /> : null}
    </li>
  );
}
