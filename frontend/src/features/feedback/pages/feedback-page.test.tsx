import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { expect, it } from 'vitest';
import { renderApp } from '../../../testing/render-app';
import { http, server } from '../../../testing/server';

it('leads to the first fault and sends what was written', async () => {
  const seen: unknown[] = [];
  server.use(
    http.untyped.post('/api/v1/feedback', async ({ request }) => {
      seen.push(await request.json());
      return new HttpResponse(null, { status: 201 });
    }),
  );
  await renderApp('/feedback?from=/impressum');
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Nachricht senden' }));
  const message = screen.getByRole('textbox', { name: 'Ihre Nachricht' });
  expect(await screen.findByText('Eine Angabe stimmt noch nicht')).toBeVisible();
  expect(message).toHaveFocus();
  expect(message).toHaveAccessibleDescription(/Bitte schreiben Sie uns/);
  await user.type(message, 'Der Kontrast ist zu schwach.');
  await user.click(screen.getByRole('button', { name: 'Nachricht senden' }));
  expect(await screen.findByText(/Ihre Nachricht ist angekommen/)).toBeVisible();
  expect(seen).toEqual([
    { kind: 'BARRIER', message: 'Der Kontrast ist zu schwach.', pageUrl: '/impressum' },
  ]);
});

it('puts the API’s faults to their fields', async () => {
  server.use(
    http.untyped.post('/api/v1/feedback', () =>
      HttpResponse.json(
        {
          title: 'Ungültig',
          errors: [{ pointer: '/message', detail: 'Enthält ein Steuerzeichen.' }],
        },
        { status: 400 },
      ),
    ),
  );
  await renderApp('/feedback');
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: 'Ihre Nachricht' }), 'x');
  await user.click(screen.getByRole('button', { name: 'Nachricht senden' }));
  const fault = await screen.findByRole('link', { name: 'Enthält ein Steuerzeichen.' });
  await user.click(fault);
  expect(screen.getByRole('textbox', { name: 'Ihre Nachricht' })).toHaveFocus();
});
