import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse } from 'msw';
import { afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { signedIn, signedOut } from '../../../auth/session';
import { renderApp } from '../../../testing/render-app';
import { http, server } from '../../../testing/server';

const group = '11111111-1111-4111-8111-111111111111';
const answer = '22222222-2222-4222-8222-222222222222';
const measure = '33333333-3333-4333-8333-333333333333';
const process = '44444444-4444-4444-8444-444444444444';
const empty = { items: [], page: { limit: 200 } };
const text = (de: string) => ({ de: { text: de, state: 'SOURCE', method: 'HUMAN' } });

const stored = {
  id: measure,
  version: 0,
  processId: process,
  workingGroupId: group,
  workingGroupCode: 'SPR',
  code: 'SPR-M-01',
  title: text('Sprachcafé im Jugendcafé'),
  guidelineIds: [],
  goalIds: [],
  supportingOrganisationIds: [],
  targetGroups: [],
  districts: [],
  recurring: false,
  fundingState: 'OPEN',
  visibility: 'INTERNAL',
  status: 'IDEA',
  statusSince: '2026-11-23',
  lacks: ['RESPONSIBLE', 'DEADLINE', 'RESOURCES', 'INDICATOR'],
  indicatorCount: 0,
  sourceResponseId: answer,
  sourceQuestion: 'Welche Anlässe können wir schaffen?',
  sourceGuidelineCode: 'A1',
  createdAt: '2026-11-23T08:00:00Z',
  updatedAt: '2026-11-23T08:00:00Z',
};

// The form's parts take a while to load the first time.
beforeAll(async () => {
  await import('./measure-new-page');
  await import('./measure-page');
}, 60_000);

beforeEach(() => {
  signedIn({ subject: 'moderation', displayName: 'Moderation', roles: ['member'] });
  const get = (path: string, body: object) =>
    http.untyped.get(`/api/v1${path}`, () => HttpResponse.json(body as Record<string, unknown>));
  server.use(
    get('/me', {
      subject: 'moderation',
      displayName: 'Moderation',
      status: 'APPROVED',
      roles: ['member'],
      permissions: ['measures:read'],
      memberships: [
        {
          membershipId: 'm',
          workingGroupId: group,
          code: 'SPR',
          name: 'AG Sprache',
          role: 'MODERATOR',
          moderator: true,
        },
      ],
    }),
    get(`/responses/${answer}`, {
      id: answer,
      version: 0,
      prompt: { id: 'p', code: 'A1-M-1', label: 'Welche Anlässe können wir schaffen?' },
      workingGroup: { id: group, code: 'SPR', label: 'AG Sprache' },
      step: 'MEASURE',
      text: 'Sprachcafé im Jugendcafé. Einmal im Monat.',
      language: 'de',
      kind: 'IDEA',
      status: 'RAW',
      visibility: 'GROUP',
      mine: true,
      links: [],
    }),
    get('/processes', { items: [{ id: process, title: text('Konzept') }], page: { limit: 200 } }),
    get(`/processes/${process}/goals`, empty),
    get('/working-groups', {
      items: [{ id: group, code: 'SPR', name: text('AG Sprache') }],
      page: { limit: 200 },
    }),
    get('/guidelines', empty),
    get('/decisions', empty),
    get('/organisations', empty),
    get(`/measures/${measure}`, stored),
    get(`/measures/${measure}/status-changes`, empty),
    get(`/measures/${measure}/indicator-links`, empty),
  );
});
afterEach(() => signedOut());

it('makes a measure of an answer and says that both are linked', async () => {
  const seen: unknown[] = [];
  server.use(
    http.untyped.post('/api/v1/measures', async ({ request }) => {
      seen.push(await request.json());
      return HttpResponse.json(stored, { status: 201 });
    }),
  );
  await renderApp(`/massnahmen/neu?antwort=${answer}`);
  const user = userEvent.setup();
  const source = await screen.findByRole('region', { name: /Antwort, aus der/ });
  expect(within(source).getByText(/Welche Anlässe/)).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveValue('Sprachcafé im Jugendcafé');
  expect(await screen.findByRole('option', { name: 'AG Sprache', selected: true })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Maßnahme anlegen' }));
  expect(await screen.findByText('Aus der Antwort ist eine Maßnahme geworden')).toBeVisible();
  expect(screen.getByText('Welche Anlässe können wir schaffen?')).toBeVisible();
  expect(screen.getByText(/wer zuständig ist, eine Frist, was es kostet und/)).toBeVisible();
  expect(seen).toMatchObject([
    {
      sourceResponseId: answer,
      workingGroupId: group,
      processId: process,
      title: { de: { text: 'Sprachcafé im Jugendcafé' } },
      description: { de: { text: 'Sprachcafé im Jugendcafé. Einmal im Monat.' } },
    },
  ]);
}, 20_000);

it('leads to the title when it is missing', async () => {
  await renderApp('/massnahmen/neu');
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: 'Maßnahme anlegen' }));
  expect(await screen.findByText('Eine Angabe stimmt noch nicht')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Titel' })).toHaveFocus();
}, 20_000);
