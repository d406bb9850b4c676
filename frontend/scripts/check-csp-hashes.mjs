// React Aria inserts two style elements; the CSP allows exactly these by hash. A new version
// with another text must change security-headers.json.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const packages = fileURLToPath(
  new URL('../node_modules/react-aria/dist/private/', import.meta.url),
);
const sources = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'];

/** The text between the back-ticks that becomes a style element. */
function styleTextOf(file) {
  const source = readFileSync(packages + file, 'utf8');
  const hit = /\.textContent\s*=\s*`([^`]+)`\.trim\(\)|\.textContent\s*=\s*`([^`]+)`/.exec(source);
  if (!hit) throw new Error(`${file}: no style element found; look at what React Aria does now`);
  const text = hit[1] === undefined ? hit[2] : hit[1].trim();
  return text.replace(/\$\{[^}]*PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable');
}

const headers = JSON.parse(
  readFileSync(new URL('../security-headers.json', import.meta.url), 'utf8'),
);
const policy = headers['Content-Security-Policy'];
const allowed = new Set([...policy.matchAll(/'(sha256-[^']+)'/g)].map((hit) => hit[1]));
const needed = sources.map((file) => {
  const digest = createHash('sha256').update(styleTextOf(file)).digest('base64');
  return { file, hash: `sha256-${digest}` };
});

const faults = needed
  .filter(({ hash }) => !allowed.has(hash))
  .map(({ file, hash }) => `${file} needs '${hash}' in security-headers.json`);
for (const hash of allowed) {
  if (!needed.some((need) => need.hash === hash)) faults.push(`'${hash}' is not needed any more`);
}
if (/unsafe-(inline|eval)/.test(policy)) faults.push('the policy allows unsafe sources');
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`csp: ${needed.length} hashes match React Aria`);
