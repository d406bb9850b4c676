import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { createAppRouter } from '../app/router';
import { i18next, startI18n } from '../i18n/i18n';
import type { Language } from '../i18n/languages';
import { Toasts } from '../ui/toast';

/** The whole application at an address; resolves when the page's heading stands. */
export async function renderApp(path: string, language: Language = 'de') {
  if (i18next.isInitialized) await i18next.changeLanguage(language);
  else await startI18n(language);
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const history = createMemoryHistory({ initialEntries: [path] });
  const router = createAppRouter(queryClient, history);
  const view = render(
    <QueryClientProvider client={queryClient}>
      <Suspense>
        <RouterProvider router={router} />
        <Toasts />
      </Suspense>
    </QueryClientProvider>,
  );
  await screen.findByRole('heading', { level: 1 });
  return { ...view, router, queryClient };
}
