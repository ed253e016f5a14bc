// What the code scan finds and what it invents, on public yardsticks given by path; nothing of them is kept here.
//   npm run quality:static -- [--benchmark-java DIR] [--benchmark-python DIR] [--codeql DIR] [--noir DIR [--routes FILE]]
//     [--gosec DIR] [--checkov DIR] [--zizmor DIR] [--marked DIR --truth FILE]... [--clean DIR]... [--write]
//   --languages LIST, --kinds LIST: only these of CodeQL's tests; --list: every miss and every false or open finding
//   --peers [--semgrep PATH --semgrep-rules DIR] [--bandit PATH] [--peer-results DIR]: others beside us, in the same run
// semgrep, bandit: pip install semgrep bandit; the rules: a checkout of semgrep/semgrep-rules
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bundle.mjs';
import { machine, publish } from './machine.mjs';
import { benchmarkSection } from './static-quality/benchmark.mjs';
import { checkovSection } from './static-quality/checkov.mjs';
import { codeqlSection } from './static-quality/codeql.mjs';
import { gosecSection } from './static-quality/gosec.mjs';
import { noirSection } from './static-quality/noir.mjs';
import { cleanSection, markedSection } from './static-quality/projects.mjs';
import { gatehouse, kept, peers } from './static-quality/tools.mjs';
import { zizmorSection } from './static-quality/zizmor.mjs';

const paths = { type: 'string', multiple: true, default: [] };
const { values: options } = parseArgs({
  options: {
    'benchmark-java': { type: 'string' },
    'benchmark-python': { type: 'string' },
    checkov: { type: 'string' },
    codeql: { type: 'string' },
    zizmor: { type: 'string' },
    gosec: { type: 'string' },
    noir: { type: 'string' },
    routes: { type: 'string' },
    marked: paths,
    truth: paths,
    clean: paths,
    languages: { type: 'string' },
    kinds: { type: 'string' },
    list: { type: 'boolean', default: false },
    cli: { type: 'string', default: 'dist/cli.js' },
    peers: { type: 'boolean', default: false },
    semgrep: { type: 'string', default: 'semgrep' },
    'semgrep-rules': { type: 'string' },
    bandit: { type: 'string' },
    'peer-results': { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const HEAD = [
  '# The judgement of the code scan',
  '',
  'Found and invented on public yardsticks that were not made for it. A tool finds a mistake when it tells a CWE of the',
  'same kind there; the kinds are those of `bench/static-quality/families.mjs`. Seconds of the others may be of an earlier',
  'run on this machine (`--peer-results`).',
  machine(),
  '',
];
const FOOT =
  'Made by `npm run quality:static -- --benchmark-java DIR … --write`; the flags are in `bench/static-quality.mjs`.';

const sections = sectionsOf(toolsOf());
publish('static-quality', [...HEAD, ...sections.map(({ text }) => text), FOOT].join('\n'), options.write);
if (options.list) for (const { list } of sections) process.stdout.write(list.map((line) => `${line}\n`).join(''));

function toolsOf() {
  const results = options['peer-results'] === undefined ? undefined : resolve(options['peer-results']);
  const others = options.peers ? peers(options) : [];
  return [gatehouse(resolve(ROOT, options.cli)), ...others.map((tool) => kept(tool, results))];
}

/** Ourselves, whatever a finding is about. */
function ofAll() {
  return gatehouse(resolve(ROOT, options.cli), ['code', 'infrastructure', 'database', 'workflow']);
}

function sectionsOf(tools) {
  const { checkov, codeql, gosec, noir, routes, marked, truth, clean, zizmor } = options;
  const sections = [];
  for (const [folder, language, title] of [
    [options['benchmark-java'], 'java', 'OWASP Benchmark for Java'],
    [options['benchmark-python'], 'python', 'OWASP Benchmark for Python'],
  ])
    if (folder !== undefined) sections.push(benchmarkSection({ title, folder: resolve(folder), language, tools }));
  if (codeql !== undefined) sections.push(codeqlSection({ folder: resolve(codeql), tools, only: onlyOf() }));
  if (gosec !== undefined) sections.push(gosecSection({ folder: resolve(gosec), tool: tools[0] }));
  if (checkov !== undefined) sections.push(checkovSection({ folder: resolve(checkov), tool: ofAll() }));
  if (zizmor !== undefined) sections.push(zizmorSection({ folder: resolve(zizmor), tool: ofAll() }));
  if (marked.length !== truth.length) throw new Error('each --marked needs a --truth');
  const projects = marked.map((folder, index) => ({ folder: resolve(folder), truth: resolve(truth[index]) }));
  if (projects.length > 0) sections.push(markedSection({ projects, tools }));
  if (clean.length > 0) sections.push(cleanSection({ folders: clean.map((each) => resolve(each)), tool: tools[0] }));
  if (noir !== undefined) sections.push(noirSection({ folder: resolve(noir), routes }));
  return sections;
}

function onlyOf() {
  return { languages: options.languages?.split(','), kinds: options.kinds?.split(',') };
}
