// `npm run bench:faults`: what becomes of a run in which something breaks: every call to git, every file of dist/, every service of the network,
// one at a time, on a change whose right verdict is known. Prints a table; `--write` renews docs/benchmarks/faults.md.
//   npm run build && node bench/faults.mjs [--write] [--only git,dist,services,github] [--match TEXT] [--dist FOLDER] [--verbose]
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundle, ROOT } from './bundle.mjs';
import { machine, publish } from './machine.mjs';
import { table } from './measure.mjs';

const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: 'git,dist,services,github' },
    dist: { type: 'string', default: join(ROOT, 'dist') },
    match: { type: 'string', default: '' },
    verbose: { type: 'boolean', default: false },
  },
});

const folder = await mkdtemp(join(tmpdir(), 'gatehouse-faults-'));
const harness = await import(
  pathToFileURL(await bundle("export { CAMPAIGNS } from './test/e2e/faults/campaigns.js';", folder)).href
);
const runs = [];
for (const part of values.only.split(',')) {
  for await (const { what, fault, judged } of harness.CAMPAIGNS[part](ROOT, values.dist, values.match)) {
    runs.push({ part, what, fault, ...judged });
    if (!values.verbose && judged.kind !== 'hole') continue;
    process.stderr.write(`${[part, what, fault, judged.kind, judged.says.slice(0, 200)].join('\t')}\n`);
  }
}
rmSync(folder, { recursive: true, force: true });

const count = (rows, kind) => String(rows.filter((run) => run.kind === kind).length);
const summary = (key, rows) => [
  key,
  String(rows.length),
  count(rows, 'fail'),
  count(rows, 'error'),
  count(rows, 'hole'),
];
const things = [...new Set(runs.map(({ part, what }) => `${part}\0${what}`))].map((key) =>
  runs.filter(({ part, what }) => `${part}\0${what}` === key),
);
const HEADER = ['', 'runs', 'the right no', 'error', 'holes'];
publish(
  'faults',
  [
    '# What breaks, and what becomes of the run',
    '',
    'One change with a planted finding for each scanner, one of them in a commit that was undone; the right verdict is',
    '`fail`. In each run one thing is broken: a call to git (cut, its last byte lost, empty, garbage, hanging, exit codes',
    '1 and 128, killed), a file of `dist/` (missing, empty, cut, garbage), a service (refused, hanging, cut, empty, 500,',
    '429, other JSON, HTML). *The right no*: exit code 1 with all that must be found, or with less where a scan says so;',
    'what is broken did not matter. *Error*: exit code 2, 3 or 4, with a line that says why. A *hole* is anything else:',
    'green, less found and no scan that says so, no end, a raw stack.',
    '',
    "`github` is the root action on three pull requests: with the example's mistakes, with a secret in the description alone,",
    'with a secret of the history that somebody has stated to be revoked. There GitHub further answers 403, half a JSON',
    'document and errors of GraphQL. Where the judgement needs the answer, green is a hole; where a page is written, every end',
    'but that of the healthy run is one (*the right no* counts those that end like it).',
    '',
    `${machine()}.`,
    '',
    table(
      HEADER,
      [...new Set(runs.map(({ part }) => part))].map((part) =>
        summary(
          part,
          runs.filter((run) => run.part === part),
        ),
      ),
    ),
    '',
    '## Each thing that was broken',
    '',
    table(
      HEADER,
      things.map((rows) => summary(`\`${rows[0].what}\``, rows)),
    ),
    '',
    'What Node itself reads before anything of the product runs (`dist/cli.js`, `dist/gatehouse.js`, `dist/package.json`)',
    'is not among them: where it is broken, Node ends with 1 and a message of its own, and where the first file is empty,',
    'with 0. Whoever does not trust the disk of a runner asks for the output `verdict` of the step.',
  ].join('\n'),
  values.write,
);
