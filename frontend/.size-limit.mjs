// Budgets of what a browser loads, gzipped, read from the build's manifest.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const manifestFile = new URL('./dist/.vite/manifest.json', import.meta.url);
if (!existsSync(manifestFile)) throw new Error('Run "npm run build" first.');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

/** A chunk with everything it imports statically: keys of the manifest. */
function withImports(key, seen = new Set()) {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
}

const files = (keys) => [...keys].map((key) => `dist/${manifest[key].file}`);
const keyOf = (ending) => Object.keys(manifest).find((key) => key.endsWith(ending));

const shell = withImports('index.html');
/** Limits of pages that are read, not edited; every other page has the editor's limit. */
const readingPages = {
  'home-page.tsx': '20 kB',
  'content-page.tsx': '25 kB',
  'indicator-page.tsx': '20 kB',
  'indicator-list-page.tsx': '20 kB',
  'comparison-page.tsx': '25 kB',
  'overview-page.tsx': '20 kB',
  'catalogue-page.tsx': '20 kB',
};

const pages = Object.keys(manifest)
  .filter((key) => manifest[key].isDynamicEntry && key.includes('/pages/'))
  .map((key) => ({
    name: `Page ${key.split('/').at(-1)}, on top of the shell`,
    path: files([...withImports(key)].filter((part) => !shell.has(part))),
    limit: readingPages[key.split('/').at(-1)] ?? '90 kB',
    gzip: true,
  }));

const locales = Object.keys(manifest)
  .filter((key) => /locales\/\w+\/common\.json$/.test(key))
  .map((key) => ({ name: key.slice(-14), path: files([key]), limit: '25 kB', gzip: true }));

const chart = withImports(keyOf('indicators/components/indicator-figure.tsx'));
const chartPage = withImports(keyOf('indicators/pages/indicator-page.tsx'));

export default [
  { name: 'Public shell, JavaScript', path: files(shell), limit: '135 kB', gzip: true },
  {
    name: 'Style sheet of the shell',
    path: [...shell].flatMap((key) => manifest[key].css ?? []).map((file) => `dist/${file}`),
    limit: '18 kB',
    gzip: true,
  },
  {
    name: 'Login, loaded on demand',
    path: files([keyOf('auth/oidc.ts')]),
    limit: '25 kB',
    gzip: true,
  },
  {
    name: 'Fonts of the first view',
    path: readdirSync('dist/fonts').map((file) => `dist/fonts/${file}`),
    limit: '75 kB',
    brotli: false,
  },
  {
    name: 'Chart of an indicator, loaded after its sentence',
    path: files([...chart].filter((part) => !shell.has(part) && !chartPage.has(part))),
    limit: '10 kB',
    gzip: true,
  },
  ...locales,
  ...pages,
];
