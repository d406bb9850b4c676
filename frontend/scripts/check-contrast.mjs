// Contrast of the colour pairs in use, light and dark: 4.5 for text, 3 for signs and borders.
import { fileURLToPath } from 'node:url';
import { readdirSync, readFileSync } from 'node:fs';
import postcss from 'postcss';
import * as sass from 'sass';

const file = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const feedback = ['info', 'success', 'warning', 'danger', 'neutral'];
/** foreground, background, least ratio */
const pairs = [
  ['--color-text', '--color-page', 4.5],
  ['--color-text', '--color-surface', 4.5],
  ['--color-muted', '--color-page', 4.5],
  ['--color-muted', '--color-surface', 4.5],
  ['--color-action', '--color-page', 4.5],
  ['--color-action', '--color-surface', 4.5],
  ['--color-on-action', '--color-action', 4.5],
  ['--color-on-action', '--color-danger', 4.5],
  ['--color-danger', '--color-page', 4.5],
  ['--color-line-strong', '--color-page', 3],
  ['--color-focus', '--color-page', 3],
  ...feedback.flatMap((tone) => [
    ['--color-text', `--color-${tone}-background`, 4.5],
    [`--color-${tone}`, `--color-${tone}-background`, 3],
    [`--color-${tone}`, '--color-page', 3],
  ]),
];

function variablesOf(css, theme) {
  const found = new Map();
  postcss.parse(css).walkRules((rule) => {
    const scheme = rule.parent?.type === 'atrule' ? String(rule.parent.params) : '';
    const inTheme = rule.selector.includes(`data-kern-theme=${theme}`);
    const plain = /^(:root|body)$/.test(rule.selector) && !scheme.includes('prefers-color-scheme');
    if (!plain && !(inTheme && !rule.selector.includes(':not'))) return;
    rule.walkDecls(/^--/, (declaration) => found.set(declaration.prop, declaration.value));
  });
  return found;
}

function resolve(name, variables) {
  let value = variables.get(name);
  for (let depth = 0; value?.includes('var(') && depth < 9; depth++) {
    value = value.replace(/var\((--[\w-]+)[^)]*\)/g, (_, inner) => variables.get(inner) ?? 'none');
  }
  if (!value) throw new Error(`${name} has no value`);
  return value;
}

/** Relative luminance of "oklch(42% 0.17 265)", "#fff" or "white". */
function luminance(colour) {
  const oklch = /oklch\(([\d.]+)(%?)\s+([\d.]+)\s+([\d.]+)/.exec(colour);
  if (oklch) {
    const [, lightness, percent, chroma, hue] = oklch;
    const l = Number(lightness) / (percent ? 100 : 1);
    const angle = (Number(hue) * Math.PI) / 180;
    const a = Number(chroma) * Math.cos(angle);
    const b = Number(chroma) * Math.sin(angle);
    const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
    const middle = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
    const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
    const clamp = (x) => Math.min(1, Math.max(0, x));
    const red = clamp(4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short);
    const green = clamp(-1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short);
    const blue = clamp(-0.0041960863 * long - 0.7034186147 * middle + 1.707614701 * short);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }
  const hex = /^#([0-9a-f]{6})$/i.exec(colour)?.[1];
  if (!hex) throw new Error(`cannot read the colour ${colour}`);
  const [r, g, b] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one, other) {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const kern = sass.compile(file('src/styles/kern.scss'), {
  loadPaths: [file('node_modules')],
  quietDeps: true,
  silenceDeprecations: ['if-function'],
  logger: sass.Logger.silent,
}).css;
const faults = [];
for (const themeFile of readdirSync(file('src/styles/themes'))) {
  const css = `${kern}\n${readFileSync(file(`src/styles/themes/${themeFile}`), 'utf8')}`;
  for (const theme of ['light', 'dark']) {
    const variables = variablesOf(css, theme);
    for (const [front, back, least] of pairs) {
      const ratio = contrast(resolve(front, variables), resolve(back, variables));
      if (ratio < least) {
        faults.push(
          `${themeFile} ${theme}: ${front} on ${back} is ${ratio.toFixed(2)}, needs ${least}`,
        );
      }
    }
  }
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exit(1);
console.log(`contrast: ${pairs.length} pairs hold in light and dark`);
