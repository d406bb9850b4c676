import { expect, test } from '@playwright/test';
import { routes } from './routes';
import { isServed, nameOf, openRoute } from './support/open-route';
import { watchConsole } from './support/watch-console';

for (const route of routes.filter(isServed)) {
  test(`no complaint on ${nameOf(route)}`, async ({ page, baseURL }) => {
    const complaints = watchConsole(page);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await openRoute(page, route);
    expect(complaints).toEqual([]);
    if (!route.as) expect([...hosts]).toEqual([baseURL]);
  });
}

test('the policy is strict', async ({ request }) => {
  const policy = (await request.get('/')).headers()['content-security-policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
});
