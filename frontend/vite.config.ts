import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { pruneTokens } from './scripts/prune-tokens.mjs';
import { toLogical } from './scripts/to-logical.mjs';

const shellPackages =
  /node_modules\/(react|react-dom|scheduler|@tanstack\/(react-router|router-core|history|store|react-store)|i18next|openapi-fetch)\//;
/** The client of the queries; what observes them comes with the pages that ask. */
const queryCore = /node_modules\/@tanstack\/query-core\/(?!.*(Observer|ydration|streamed|ueries))/;

const api = process.env['MITEINANDER_API_ORIGIN'] ?? 'http://localhost:8080';

export default defineConfig({
  plugins: [
    react(),
    // Only the languages the product speaks; the other thirty stay out of the bundle.
    { ...optimizeLocales.vite({ locales: ['de-DE', 'en-US'] }), enforce: 'pre' as const },
  ],
  css: {
    postcss: { plugins: [pruneTokens(), toLogical()] },
    preprocessorOptions: { scss: { quietDeps: true, silenceDeprecations: ['if-function'] } },
  },
  build: {
    target: 'es2022',
    // The list of every page's parts would travel with the shell and grow with each page; the parts
    // name their own imports, and pages are fetched before the click anyway.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, parts, { hostType }) =>
        hostType === 'html' ? parts : parts.filter((part) => part.endsWith('.css')),
    },
    manifest: true,
    rolldownOptions: {
      // The application, and the one page for frames in other websites.
      input: ['index.html', 'embed.html'],
      output: {
        codeSplitting: {
          // What every page needs, in one piece: it compresses better than six.
          groups: [
            {
              name: 'shell',
              test: (id) => shellPackages.test(id) || queryCore.test(id),
            },
          ],
        },
      },
    },
    assetsInlineLimit: 0,
  },
  server: { port: 5173, proxy: { '/api': api } },
});
