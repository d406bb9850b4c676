// PostCSS plugin: drops KERN's custom properties that nothing refers to (about 200 shades of
// colour), seen from KERN itself and from our own style sheets.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../src', import.meta.url));

const references = (text) => [...text.matchAll(/var\(\s*(--kern-[\w-]+)/g)].map((hit) => hit[1]);

function ownReferences() {
  return readdirSync(source, { recursive: true })
    .filter((file) => file.endsWith('.css') || file.endsWith('.tsx'))
    .flatMap((file) => references(readFileSync(join(source, file), 'utf8')));
}

export const pruneTokens = () => ({
  postcssPlugin: 'prune-tokens',
  OnceExit(root) {
    if (!root.source?.input.file?.endsWith('kern.scss')) return;
    const own = ownReferences();
    let dropped;
    do {
      const used = new Set(own);
      root.walkDecls((declaration) => {
        for (const name of references(declaration.value)) used.add(name);
      });
      dropped = 0;
      root.walkDecls(/^--kern-/, (declaration) => {
        if (used.has(declaration.prop)) return;
        declaration.remove();
        dropped++;
      });
    } while (dropped > 0);
  },
});
pruneTokens.postcss = true;
