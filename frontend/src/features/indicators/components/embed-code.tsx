import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/button';
import { Disclosure } from '../../../ui/disclosure';
import { TextArea } from '../../../ui/textarea';
import { showToast } from '../../../ui/toast';
import type { Series } from '../api/types';

/** The line that puts sentence and chart into another website. */
export function EmbedCode({
  series,
  title,
  stand,
}: {
  series: Series;
  title: string;
  /** The day whose figures are embedded; always the newest when left out. */
  stand: string | undefined;
}) {
  const { t, i18n } = useTranslation('indicators');
  const address = new URL('/embed.html', window.location.href);
  address.searchParams.set('indikator', series.indicator.id);
  address.searchParams.set('reihe', series.id);
  address.searchParams.set('sprache', i18n.language);
  if (stand) address.searchParams.set('stand', stand);
  const frame = document.createElement('iframe');
  frame.setAttribute('src', address.href);
  frame.setAttribute('title', title);
  frame.setAttribute('width', '100%');
  frame.setAttribute('height', '760');
  frame.setAttribute('loading', 'lazy');
  const code = frame.outerHTML;
  return (
    <Disclosure summary={t('embed.summary')}>
      <div className="form">
        <TextArea
          rows={4}
          readOnly
          label={t('embed.label')}
          hint={t(stand ? 'embed.hintStand' : 'embed.hint')}
          value={code}
        />
        <div>
          <Button
            onClick={() =>
              void navigator.clipboard.writeText(code).then(() => showToast(t('embed.copied')))
            }
          >
            {t('embed.copy')}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
