import type { Page } from '@playwright/test';

/** Collects what the browser complains about: script errors, CSP and Trusted Types violations. */
export function watchConsole(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // A refused request is an answer of the API, not a fault of the page.
    if (/^Failed to load resource: the server responded with a status of [45]/.test(message.text()))
      return;
    complaints.push(message.text());
  });
  return complaints;
}
