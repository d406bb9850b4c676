import { useMutation } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { asProblem } from '../../../api/problem';
import { formatDate } from '../../../i18n/format';
import { Button } from '../../../ui/button';
import { useProblemText } from '../../../ui/problem-text';
import { showToast } from '../../../ui/toast';
import { saveAs } from '../api/download';
import type { ObservationSet } from '../api/types';
import { sourceLine } from '../model/source-line';

interface PictureButtonsProps {
  title: string;
  sentence: string;
  set: ObservationSet;
  /** The day whose figures are shown; today's when left out. */
  stand: string | undefined;
  code: string;
}

/** The chart above as a picture for slides and documents, with its sentence, source and address. */
export function PictureButtons({ title, sentence, set, stand, code }: PictureButtonsProps) {
  const { t, i18n } = useTranslation('indicators');
  const problemText = useProblemText();
  const row = useRef<HTMLDivElement>(null);
  const notes = () => {
    const day = stand ?? new Date().toISOString().slice(0, 10);
    const address = new URL(window.location.pathname, window.location.href);
    address.searchParams.set('reihe', set.series.id);
    address.searchParams.set('stand', day);
    return [
      sentence,
      sourceLine(set.items, i18n.language, t),
      `${t('asOf.title')} ${formatDate(day, 'short', i18n.language)}`,
      address.href,
    ];
  };
  const saving = useMutation({
    mutationFn: async (format: 'svg' | 'png') => {
      const { pictureOf, pixelsOf } = await import('../../../charts/picture');
      const drawing = row.current?.parentElement?.querySelector<SVGSVGElement>('svg.time-series');
      if (!drawing) return;
      const picture = pictureOf(drawing, { title, notes: notes() });
      const content =
        format === 'svg'
          ? new Blob([picture.svg], { type: 'image/svg+xml' })
          : await pixelsOf(picture);
      saveAs(content, `${code}.${format}`);
    },
    onError: (error) => showToast(problemText(asProblem(error)), { tone: 'error' }),
  });
  return (
    <div ref={row} className="row no-print">
      {(['png', 'svg'] as const).map((format) => (
        <Button
          key={format}
          small
          kind="tertiary"
          icon="download"
          busy={saving.isPending && saving.variables === format}
          onClick={() => saving.mutate(format)}
        >
          {t(`chart.${format}`)}
        </Button>
      ))}
    </div>
  );
}
