import { defineConfig } from '@playwright/test';
import { stack } from './e2e/support/stack';
import { chromiumArguments, findChromium } from './scripts/find-chromium.mjs';

const executablePath = findChromium();

export default defineConfig({
  testDir: 'e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: stack.site,
    locale: 'de-DE',
    timezoneId: 'Europe/Berlin',
    // The pages are tested under their real Content-Security-Policy.
    bypassCSP: false,
    trace: 'retain-on-failure',
    launchOptions: { args: chromiumArguments, ...(executablePath ? { executablePath } : {}) },
  },
});
