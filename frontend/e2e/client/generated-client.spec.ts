import { expect, test } from '@playwright/test';
import type { components } from '../../src/api/schema';
import { readFigures, withdrawFigures } from '../support/figures';
import { type ApiClient, person, present, service, visitor } from '../support/service-client';
import { publicOnly } from '../support/stack';

test.skip(publicOnly, 'needs the API');

/**
 * An indicator of the catalogue that the demonstration leaves without figures. It counts measures, not persons: what is
 * brought in is shown as it is.
 */
const empty = 'PRO-01';
const emmerich = '05154008';

async function find(api: ApiClient, code: string) {
  const { data } = await api.GET('/api/v1/indicators', { params: { query: { code } } });
  const list = present(data, code).items;
  expect(list.map((indicator) => indicator.code)).toEqual([code]);
  return present(list[0], code);
}

async function onlySeries(api: ApiClient, indicatorId: string) {
  const { data } = await api.GET('/api/v1/indicators/{indicatorId}/series', {
    params: { path: { indicatorId } },
  });
  return data?.items.find(({ area }) => area.code === 'emmerich');
}

test.describe('a program that reads', () => {
  test('finds a figure with its source', async () => {
    const api = await service('miteinander-reader');
    const indicator = await find(api, 'DEM-01');
    expect(indicator.name['de']?.text).toBe('Einwohnerzahl');
    const series = present(await onlySeries(api, indicator.id), 'series');
    const figures = await readFigures(api, series.id);
    // Press of 2019 with figures of the state office: 30,748 inhabitants at the end of 2018.
    expect(figures.find(({ period }) => period === '2018-12-31')).toMatchObject({
      value: 30_748,
      kind: 'EXACT',
      dateBasis: 'STATED',
      source: {
        url: 'https://www.ikz-online.de/staedte/emmerich-rees-isselburg/einwohner-emmerich-und-isselburg-konstant-rees-waechst-id227328543.html',
      },
    });
    const change = await api.GET('/api/v1/series/{seriesId}/change', {
      params: { path: { seriesId: series.id } },
    });
    expect(change.data).toMatchObject({ result: 'NOT_ASSESSABLE', direction: 'RISEN' });
    expect(change.data?.sentence.de).toMatch(/^Gestiegen von .+ auf 30\.743 \(30\.06\.2019\)\./);
  });

  test('goes through a list page by page', async () => {
    const api = await service('miteinander-reader');
    const whole = await api.GET('/api/v1/indicators', { params: { query: { limit: 200 } } });
    const codes: string[] = [];
    let cursor: string | null | undefined;
    do {
      const { data } = await api.GET('/api/v1/indicators', {
        params: { query: { limit: 25, ...(cursor ? { cursor } : {}) } },
      });
      const page = present(data, 'page');
      expect(page.items.length).toBeLessThanOrEqual(25);
      codes.push(...page.items.map(({ code }) => code));
      cursor = page.page.next;
    } while (cursor);
    expect(codes.length).toBeGreaterThan(25);
    expect(codes).toEqual(whole.data?.items.map(({ code }) => code));
  });

  test('asks whether anything changed', async () => {
    const api = await service('miteinander-reader');
    const { id } = await find(api, 'DEM-01');
    const path = { seriesId: present(await onlySeries(api, id), 'series').id };
    const first = await api.GET('/api/v1/series/{seriesId}', { params: { path } });
    const etag = present(first.response.headers.get('ETag'), 'ETag');
    // The version, and a mark that tells languages and readers apart.
    expect(etag).toMatch(/^"\d+-[0-9a-f]+"$/);
    const again = await api.GET('/api/v1/series/{seriesId}', {
      params: { path },
      headers: { 'If-None-Match': etag },
    });
    expect(again.response.status).toBe(304);
  });

  test('is a program to us and no person: it cannot get an account', async () => {
    const api = await service('miteinander-reader');
    const { error, response } = await api.POST('/api/v1/registrations', {
      body: { displayName: 'Lesendes Programm', privacyAccepted: true },
    });
    expect(response.status).toBe(403);
    expect(error).toMatchObject({ type: 'https://miteinander.example/problems/forbidden' });
  });

  test('may not write, and is told so as a problem', async () => {
    const api = await service('miteinander-reader');
    const { error, response } = await send(api, 'indicator,area,period,value\n', { dryRun: true });
    expect(response.status).toBe(403);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    expect(error).toMatchObject({
      type: 'https://miteinander.example/problems/forbidden',
      status: 403,
    });
  });
});

function send(
  api: ApiClient,
  csv: string,
  query: { dryRun?: boolean; onError?: 'abort' | 'skip' },
  key: string = crypto.randomUUID(),
) {
  return api.POST('/api/v1/observation-imports', {
    params: { query, header: { 'Idempotency-Key': key } },
    headers: { 'Content-Type': 'text/csv' },
    body: csv,
    bodySerializer: (text) => text,
  });
}

test.describe('a program that brings figures', () => {
  test.beforeEach(() => withdrawFigures(empty));
  test.afterEach(() => withdrawFigures(empty));

  const csv = [
    'Indikator;Gebiet;Zeitraum;Wert;Quelle',
    `${empty};${emmerich};2030;41,5;Probe des erzeugten Clients`,
    `${empty};${emmerich};2031;43,25;Probe des erzeugten Clients`,
  ].join('\n');

  test('tries, imports once, and changes nothing by sending it again', async () => {
    const api = await service('miteinander-importer');
    const indicator = await find(api, empty);
    const values = async () => {
      const series = await onlySeries(api, indicator.id);
      const figures = series ? await readFigures(api, series.id) : [];
      return figures.map(({ period, value }) => [period, value]);
    };

    const tried = await send(api, csv, { dryRun: true });
    expect(tried.data).toMatchObject({
      state: 'READY',
      counts: { rows: 2, inserted: 2 },
      assumed: { separator: 'SEMICOLON', decimal: 'COMMA' },
    });
    expect(await values()).toEqual([]);

    const key = crypto.randomUUID();
    const done = await send(api, csv, {}, key);
    expect(done.data).toMatchObject({ state: 'DONE', counts: { inserted: 2, rejected: 0 } });
    expect(await values()).toEqual([
      ['2030', 41.5],
      ['2031', 43.25],
    ]);

    const lostAnswer = await send(api, csv, {}, key);
    expect(lostAnswer.data).toEqual(done.data);
    const again = await send(api, csv, {});
    expect(again.data).toMatchObject({ counts: { inserted: 0, updated: 0, unchanged: 2 } });
  });

  test('hears about every faulty row, and nothing is stored', async () => {
    const api = await service('miteinander-importer');
    const faulty = [
      csv,
      `${empty};${emmerich};2032;viele;Probe des erzeugten Clients`,
      `${empty};${emmerich};2033-02-30;1,5;Probe des erzeugten Clients`,
    ].join('\n');
    const { error, response } = await send(api, faulty, {});
    expect(response.status).toBe(422);
    expect(error).toMatchObject({
      type: 'https://miteinander.example/problems/import-refused',
      title: 'Die Datei wurde nicht übernommen',
    });
    const { data } = await send(api, faulty, { dryRun: true });
    const report: components['schemas']['ImportReport'] = present(
      data as components['schemas']['ImportReport'] | undefined,
      'report',
    );
    expect(report.faults.map(({ row, code }) => [row, code])).toEqual([
      [4, 'NUMBER_NOT_A_NUMBER'],
      [5, 'PERIOD_NO_SUCH_DATE'],
    ]);
    const series = await onlySeries(api, (await find(api, empty)).id);
    expect(series ? await readFigures(api, series.id) : []).toEqual([]);
  });
});

test.describe('people, each with their own token', () => {
  test('a member answers, the moderation makes a measure of it', async () => {
    const member = await person('mitglied');
    const moderation = await person('moderation-sprache');
    const me = present((await member.GET('/api/v1/me')).data, 'me');
    expect(me.status).toBe('APPROVED');
    const group = present(me.memberships[0], 'membership');
    expect(group).toMatchObject({ code: 'SPR', role: 'MEMBER', moderator: false });

    const prompts = await member.GET('/api/v1/prompts', {
      params: {
        query: { workingGroupId: group.workingGroupId, step: 'MEASURE', status: 'ACTIVE' },
      },
    });
    const prompt = present(
      prompts.data?.items.find(
        ({ question }) => question['de']?.text === 'Wie erreiche ich bestimmte Zielgruppen?',
      ),
      'prompt',
    );
    const text = `Über die Gemeinden einladen, Versuch ${String(Date.now())}`;
    const answered = await member.POST('/api/v1/prompts/{promptId}/responses', {
      params: { path: { promptId: prompt.id } },
      body: { text, language: 'de', kind: 'IDEA' },
    });
    const answer = present(answered.data, 'answer');
    expect(answer).toMatchObject({ text, mine: true, visibility: 'GROUP', status: 'RAW' });

    // What only the group sees is not there for a visitor.
    const hidden = await visitor().GET('/api/v1/responses/{responseId}', {
      params: { path: { responseId: answer.id } },
    });
    expect(hidden.response.status).toBe(404);

    const process = await moderation.GET('/api/v1/processes');
    const made = await moderation.POST('/api/v1/measures', {
      body: {
        title: { de: { text } },
        processId: present(process.data?.items[0], 'process').id,
        workingGroupId: group.workingGroupId,
        sourceResponseId: answer.id,
        visibility: 'INTERNAL',
      },
    });
    expect(made.response.status).toBe(201);
    const measure = present(made.data, 'measure');
    expect(measure).toMatchObject({
      sourceResponseId: answer.id,
      sourceGuidelineCode: 'A1',
      status: 'IDEA',
      lacks: ['RESPONSIBLE', 'DEADLINE', 'RESOURCES', 'INDICATOR'],
    });

    const seen = await member.GET('/api/v1/responses/{responseId}', {
      params: { path: { responseId: answer.id } },
    });
    expect(seen.data).toMatchObject({
      status: 'CONVERTED',
      links: [{ kind: 'MEASURE', id: measure.id, code: measure.code }],
    });

    await changeWithVersions(moderation, measure);
  });

  async function changeWithVersions(
    moderation: ApiClient,
    measure: components['schemas']['Measure'],
  ) {
    const change = (ifMatch: string | undefined, priority: number) =>
      moderation.PATCH('/api/v1/measures/{measureId}', {
        params: {
          path: { measureId: measure.id },
          header: ifMatch ? { 'If-Match': ifMatch } : {},
        },
        headers: { 'Content-Type': 'application/merge-patch+json' },
        body: { priority },
      });
    const first = `"${measure.version}"`;
    expect((await change(undefined, 1)).response.status).toBe(428);
    const changed = await change(first, 2);
    expect(changed.data).toMatchObject({ priority: 2, version: measure.version + 1 });
    const stale = await change(first, 3);
    expect(stale.response.status).toBe(412);
    expect(stale.error).toMatchObject({
      type: 'https://miteinander.example/problems/version-conflict',
    });
    expect(stale.response.headers.get('ETag')).toBe(`"${measure.version + 1}"`);
  }

  test('whoever waits for approval reads, but does not answer', async () => {
    const waiting = await person('wartend');
    const me = await waiting.GET('/api/v1/me');
    expect(me.data).toMatchObject({ status: 'PENDING', memberships: [] });
    const prompts = await waiting.GET('/api/v1/prompts', {
      params: { query: { status: 'ACTIVE' } },
    });
    const prompt = present(prompts.data?.items[0], 'prompt');
    const { response, error } = await waiting.POST('/api/v1/prompts/{promptId}/responses', {
      params: { path: { promptId: prompt.id } },
      body: { text: 'Eine Antwort', language: 'de', kind: 'IDEA' },
    });
    expect(response.status).toBe(403);
    expect(error).toMatchObject({
      type: 'https://miteinander.example/problems/account-not-approved',
    });
  });
});
