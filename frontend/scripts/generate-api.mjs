// Writes src/api/schema.d.ts from ../openapi.yaml; --check fails when the file would change.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';

const contract = new URL('../../openapi.yaml', import.meta.url);
const target = new URL('../src/api/schema.d.ts', import.meta.url);

if (!existsSync(contract)) {
  console.error('openapi.yaml is missing beside frontend/. Build the backend, it writes the file.');
  process.exit(1);
}
const generated = `// Generated from openapi.yaml by scripts/generate-api.mjs. Do not edit.\n${astToString(
  await openapiTS(contract, { alphabetize: true }),
)}`;

if (process.argv.includes('--check')) {
  const current = existsSync(target) ? readFileSync(target, 'utf8') : '';
  if (current !== generated) {
    console.error('src/api/schema.d.ts differs from openapi.yaml. Run: npm run api:generate');
    process.exit(1);
  }
  console.log('api: schema.d.ts matches openapi.yaml');
} else {
  writeFileSync(target, generated);
  console.log('api: wrote src/api/schema.d.ts');
}
