import './styles/layers.css';
import './styles/kern.scss';
import './styles/themes/default.css';
import './styles/app.css';
import './ui/ui.css';
import './styles/embed.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { createQueryClient } from './api/query-client';
import { loadConfig } from './config';
import { EmbeddedIndicator } from './features/indicators/embed/embedded-indicator';
import { isDay } from './features/indicators/model/search';
import { loadTexts, startI18n } from './i18n/i18n';
import { isLanguage } from './i18n/languages';

/**
 * The only page that may stand in a frame of another website. It has no login, no navigation and nothing to write:
 * who frames it can trick nobody into anything.
 */
async function start(): Promise<void> {
  const search = new URLSearchParams(window.location.search);
  const wanted = search.get('sprache');
  const stand = search.get('stand');
  await Promise.all([loadConfig(), startI18n(isLanguage(wanted) ? wanted : undefined)]);
  await loadTexts('indicators');
  const root = document.getElementById('app');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={createQueryClient()}>
        <Suspense>
          <main className="embed">
            <EmbeddedIndicator
              indicatorId={search.get('indikator') ?? ''}
              seriesId={search.get('reihe') ?? undefined}
              stand={isDay(stand) ? stand : undefined}
            />
          </main>
        </Suspense>
      </QueryClientProvider>
    </StrictMode>,
  );
}

start().catch((reason: unknown) => {
  console.error(reason);
  document.body.append('Das Diagramm kann gerade nicht gezeigt werden.');
});
