import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const fixedPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Path of an installed Chromium or Chrome, or undefined (Playwright then uses its own). */
export function findChromium() {
  const wanted = process.env.CHROMIUM;
  if (wanted) return wanted;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  const candidates = [...folders.flatMap((f) => names.map((n) => join(f, n))), ...fixedPlaces];
  return candidates.find((candidate) => existsSync(candidate));
}
