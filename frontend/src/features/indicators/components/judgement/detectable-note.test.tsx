import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { i18next, loadTexts, startI18n } from '../../../../i18n/i18n';
import { http, server } from '../../../../testing/server';
import { series } from '../../testing/fixtures';
import { DetectableNote } from './detectable-note';

beforeAll(async () => {
  if (!i18next.isInitialized) await startI18n('de');
  await loadTexts('judgement');
});

it('says why nobody can tell what a series would show', async () => {
  const de = 'Ohne Grundgesamtheit lässt sich das nicht sagen.';
  server.use(
    http.get('/api/v1/series/{seriesId}/detectable-change', ({ response }) =>
      response(200).json({ known: false, sentence: { de, en: 'Nobody can tell.' } }),
    ),
  );
  render(
    <QueryClientProvider client={new QueryClient()}>
      <DetectableNote series={series()} />
    </QueryClientProvider>,
  );
  expect(await screen.findByText(de)).toBeVisible();
  expect(screen.queryByText(/Kleinere Veränderungen gehen im Zufall unter/)).toBeNull();
});
