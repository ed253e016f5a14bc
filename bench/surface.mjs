// What the surface tells of labelled inputs (test/scan/static/elements/labelled), kind by kind: recall and precision.
//   node bench/surface.mjs [--write]
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { load as parseYaml } from 'js-yaml';
import { load, ROOT } from './bundle.mjs';
import { publish } from './machine.mjs';
import { table } from './measure.mjs';

const { values: options } = parseArgs({
  options: { write: { type: 'boolean', default: false } },
});
const { staticChecks, aContext, ELEMENT_KINDS } = await load(`
  export { staticChecks } from './src/scan/static/index.js';
  export { ELEMENT_KINDS } from './src/model/surface.js';
  export { aContext } from './test/scan/static/fake-context.js';
`);
const folder = join(ROOT, 'test/scan/static/elements/labelled');
const inputs = readdirSync(folder)
  .sort()
  .flatMap((file) => parseYaml(readFileSync(join(folder, file), 'utf8')));
const counts = new Map(ELEMENT_KINDS.map((kind) => [kind, { inputs: 0, labelled: 0, found: 0, told: 0 }]));
const wrong = [];

for (const { what, path, text, beside = {}, keys } of inputs) {
  const { elements } = await staticChecks.scan(aContext({ head: { [path]: text, ...beside } }));
  const told = new Set((elements?.head ?? []).map(({ key }) => key));
  for (const kind of new Set(keys.map(kindOf))) countOf(kind).inputs++;
  for (const key of keys) {
    countOf(kindOf(key)).labelled++;
    if (told.has(key)) countOf(kindOf(key)).found++;
    else wrong.push(`missed: ${key} (${what})`);
  }
  for (const key of told) {
    countOf(kindOf(key)).told++;
    if (!keys.includes(key)) wrong.push(`invented: ${key} (${what})`);
  }
}

const kinds = [...counts].filter(([, { labelled, told }]) => labelled + told > 0);
const all = kinds.reduce(
  (sum, [, each]) => ({
    inputs: inputs.length,
    labelled: sum.labelled + each.labelled,
    found: sum.found + each.found,
    told: sum.told + each.told,
  }),
  { labelled: 0, found: 0, told: 0 },
);
const rows = [...kinds, ['all', all]].map(([kind, { inputs: count, labelled, found, told }]) => [
  kind,
  count,
  labelled,
  ratio(found, labelled),
  ratio(found, told),
]);
const nothing = inputs.filter(({ keys }) => keys.length === 0).length;
const lines = [
  '# What a change opens: labelled inputs',
  '',
  `${inputs.length} small inputs with every element that a reader sees in them, ${nothing} of which open nothing (\`test/scan/static/elements/labelled\`). \`npm run bench:surface\` counts.`,
  'Real changes, read by hand: [surface-changes.md](surface-changes.md).',
  '',
  table(['kind', 'inputs', 'elements', 'recall', 'precision'], rows),
  ...(wrong.length > 0 ? ['', 'Missed or invented:', '', ...wrong.map((line) => `- ${line}`)] : []),
];
publish('surface', lines.join('\n'), options.write);

function kindOf(key) {
  return key.slice(0, key.indexOf(' '));
}

function countOf(kind) {
  return counts.get(kind) ?? { inputs: 0, labelled: 0, found: 0, told: 0 };
}

function ratio(part, whole) {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
