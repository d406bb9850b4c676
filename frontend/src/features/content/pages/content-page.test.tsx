import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../../testing/render-app';
import { http, server } from '../../../testing/server';

const answer = (body: string) =>
  http.untyped.get('/api/v1/pages/imprint', () =>
    HttpResponse.json({
      slug: 'imprint',
      title: { de: { text: 'Impressum der Stadt' } },
      body: { de: { text: body } },
      reviewedOn: '2026-11-01',
    }),
  );

it('renders the text as elements, never as HTML', async () => {
  server.use(
    answer(
      '# Kontakt\n\nSchreiben **Sie** an <info@example.org>.\n\n- eins\n- [zwei](javascript:alert(1))\n- [drei](https://example.org)\n\n<img src=x onerror=alert(1)>\n\n![Bild](https://example.org/x.png)',
    ),
  );
  await renderApp('/impressum');
  const main = screen.getByRole('main');
  expect(await within(main).findByRole('heading', { level: 2, name: 'Kontakt' })).toBeVisible();
  expect(within(main).getAllByRole('listitem')).toHaveLength(3);
  const links = within(main).getAllByRole('link');
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    'mailto:info@example.org',
    'https://example.org',
  ]);
  expect(main.querySelector('img')).toBeNull();
  expect(main.textContent).toContain('<img src=x onerror=alert(1)>');
  expect(main.textContent).toContain('1. November 2026');
  expect(document.title).toBe('Impressum der Stadt – Miteinander');
});

it('says what is wrong and tries again', async () => {
  server.use(
    http.untyped.get('/api/v1/pages/imprint', () =>
      HttpResponse.json({ title: 'Weg', status: 500 }, { status: 500 }),
    ),
  );
  await renderApp('/impressum', 'en');
  expect(await screen.findByText('Something went wrong')).toBeVisible();
  server.use(answer('Hallo'));
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Hallo')).toBeVisible();
});
