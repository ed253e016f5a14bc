/** What the house answers when it is asked for plug-ins that were just added, as JSON. */
export const QUESTIONS = `
import { explanationOf } from './src/app/answers/explanation.js';
import { defaultPolicy } from './src/config/default-policy.js';
import { policyChanges } from './src/config/policy-change.js';
import { policySchema } from './src/config/policy-schema.js';
import { usage } from './src/config/usage.js';
import { PRODUCT } from './src/product.js';
import { checkRows } from './src/report/checks.js';
import { SCANNERS } from './src/scan/index.js';
import { extractorFor } from './src/scan/dependencies/extract/index.js';

const usual = defaultPolicy(PRODUCT);
const changed = {
  ...usual,
  gate: { ...usual.gate, 'dummy-condition': 'on' },
  scanners: { ...usual.scanners, 'dummy-scan': { enabled: false, settings: { strict: true } } },
};
const http = () => Promise.reject(new Error('nobody may be asked'));
const { title } = await explanationOf({ id: 'dummy-scan-example', osvDb: null, offline: true, http, env: {} });
const scan = { scanner: 'dummy-scan', status: 'failed', reason: null };
const result = { scans: [scan], findings: [], verdict: { outcome: 'error', violations: [] } };
const { properties } = policySchema(PRODUCT);
process.stdout.write(JSON.stringify({
  schema: Object.keys(properties['dummy-scan'].properties),
  gate: Object.keys(properties.gate.properties).includes('dummy-condition'),
  changes: policyChanges(usual, changed, PRODUCT),
  explained: title,
  rows: checkRows(result, SCANNERS).map((row) => row.title + ': ' + row.status),
  usage: usage(PRODUCT).split('\\n').filter((line) => line.includes('dummy')).map((line) => line.trim()),
  extractor: extractorFor('web/dummy-lock')?.id,
}));
`;

/** Bundles the questions as the build bundles the product, without what is loaded when needed, and asks them. */
export const ASK = `
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { derivedFiles } from './scripts/derived-files.mjs';

const js = "import { createRequire } from 'node:module';\\nconst require = createRequire(import.meta.url);";
const define = { 'import.meta.url': JSON.stringify(pathToFileURL('src/io/assets.ts').href) };
const options = { bundle: true, platform: 'node', format: 'esm', target: 'es2022', banner: { js }, define };
await build({ ...options, entryPoints: ['questions.ts'], outfile: 'answers/questions.mjs' });
await import('./answers/questions.mjs');
process.stdout.write('\\n' + JSON.stringify([...(await derivedFiles(process.cwd())).keys()]));
`;
