// Texts: every key in German and English, same placeholders and plurals, none unused, none
// written into the code. `checkTexts` is exported for its own test.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const plural = /_(zero|one|two|few|many|other)$/;

function flatten(node, prefix = '', into = new Map()) {
  for (const [key, value] of Object.entries(node)) {
    const path = prefix ? `${prefix}.${key}` : key;
    if (typeof value === 'string') into.set(path, value);
    else flatten(value, path, into);
  }
  return into;
}

/** "count" aside: "one entry" needs no figure. */
const placeholders = (text) =>
  [...text.matchAll(/{{\s*(\w+)/g)]
    .map((hit) => hit[1])
    .filter((name) => name !== 'count')
    .sort()
    .join();

function pluralForms(language) {
  return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** Faults of one namespace: German is the original, `texts` maps language → parsed file. */
export function checkNamespace(namespace, texts) {
  const faults = [];
  const original = flatten(texts.de);
  const bases = new Map();
  for (const [key, text] of original) bases.set(key.replace(plural, ''), text);
  for (const [language, file] of Object.entries(texts)) {
    const own = flatten(file);
    const where = `${language}/${namespace}`;
    const ownBases = new Set([...own.keys()].map((key) => key.replace(plural, '')));
    for (const base of bases.keys()) {
      if (!ownBases.has(base)) faults.push(`${where}: "${base}" is missing`);
    }
    for (const [key, text] of own) {
      const base = key.replace(plural, '');
      if (!bases.has(base)) faults.push(`${where}: "${key}" is not in German`);
      else if (placeholders(text) !== placeholders(bases.get(base))) {
        faults.push(`${where}: "${key}" has other placeholders than German`);
      }
      if (text.trim() === '') faults.push(`${where}: "${key}" is empty`);
      if (!plural.test(key)) continue;
      for (const form of pluralForms(language)) {
        if (!own.has(`${base}_${form}`)) faults.push(`${where}: "${base}_${form}" is missing`);
      }
    }
  }
  return [...new Set(faults)];
}

/** Keys no source file mentions; `t(`a.b.${x}`)` uses everything below "a.b.". */
export function unusedKeys(texts, sources) {
  const literals = new Set();
  const prefixes = [];
  for (const source of sources) {
    for (const hit of source.matchAll(/(['"`])([\w-]+(?:[.:][\w-]+)*)\1/g)) literals.add(hit[2]);
    for (const hit of source.matchAll(/`([\w.-]+(?:[.-]|(?<=\.)))\$\{/g)) prefixes.push(hit[1]);
  }
  const used = (key) => literals.has(key) || prefixes.some((prefix) => key.startsWith(prefix));
  return [...flatten(texts).keys()]
    .map((key) => key.replace(plural, ''))
    .filter((key, index, all) => all.indexOf(key) === index && !used(key));
}

const spokenAttributes = new Set([
  'label',
  'title',
  'alt',
  'placeholder',
  'hint',
  'aria-label',
  'lead',
]);
const hasWords = (text) => /\p{L}{2,}/u.test(text);

/** Words for people that stand in the code instead of a text file. */
export function hardCodedTexts(name, source) {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const faults = [];
  const report = (node, text) => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${name}:${line + 1}: text in the code: "${text.trim().slice(0, 60)}"`);
  };
  const visit = (node) => {
    if (ts.isJsxText(node) && hasWords(node.text)) report(node, node.text);
    if (
      ts.isJsxAttribute(node) &&
      spokenAttributes.has(node.name.getText()) &&
      node.initializer &&
      ts.isStringLiteral(node.initializer) &&
      hasWords(node.initializer.text)
    ) {
      report(node, node.initializer.text);
    }
    if (ts.isStringLiteralLike(node) && /[äöüßÄÖÜ]/.test(node.text)) report(node, node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

function main() {
  const src = fileURLToPath(new URL('../src', import.meta.url));
  const locales = join(src, 'i18n/locales');
  const languages = readdirSync(locales);
  const files = readdirSync(src, { recursive: true })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.|\.d\.ts$|testing/.test(name))
    .map((name) => ({ name: `src/${name}`, source: readFileSync(join(src, name), 'utf8') }));
  const sources = files.map((file) => file.source);
  const faults = [];
  const namespaces = new Set(languages.flatMap((language) => readdirSync(join(locales, language))));
  for (const file of namespaces) {
    const texts = {};
    for (const language of languages) {
      const path = join(locales, language, file);
      if (existsSync(path)) texts[language] = JSON.parse(readFileSync(path, 'utf8'));
      else faults.push(`${language}/${file} is missing`);
    }
    if (!texts.de) continue;
    faults.push(...checkNamespace(file, texts));
    faults.push(...unusedKeys(texts.de, sources).map((key) => `${file}: "${key}" is used nowhere`));
  }
  // main.tsx speaks when nothing could be loaded, and languages name themselves.
  const exempt = new Set(['src/main.tsx']);
  for (const { name, source } of files) {
    if (!exempt.has(name)) faults.push(...hardCodedTexts(name, source));
  }
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exit(1);
  console.log(`i18n: ${languages.join(', ')} complete in ${namespaces.size} files`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
