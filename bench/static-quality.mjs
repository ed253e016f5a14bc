// What the code scan finds and what it invents, on public yardsticks given by path; nothing of them is kept here.
//   npm run quality:static -- [--benchmark-java DIR] [--benchmark-python DIR] [--codeql DIR] [--write]
//   with --peers [--semgrep PATH --semgrep-rules DIR] [--bandit PATH] [--peer-results DIR] others run beside it
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from './bundle.mjs';
import { machine, publish } from './machine.mjs';
import { benchmarkSection } from './static-quality/benchmark.mjs';
import { codeqlSection } from './static-quality/codeql.mjs';
import { gatehouse, kept, peers } from './static-quality/tools.mjs';

const { values: options } = parseArgs({
  options: {
    'benchmark-java': { type: 'string' },
    'benchmark-python': { type: 'string' },
    codeql: { type: 'string' },
    cli: { type: 'string', default: 'dist/cli.js' },
    peers: { type: 'boolean', default: false },
    semgrep: { type: 'string', default: 'semgrep' },
    'semgrep-rules': { type: 'string' },
    bandit: { type: 'string' },
    'peer-results': { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

const path = (text) => (text === undefined ? undefined : resolve(text));
const others = options.peers
  ? peers({ semgrep: options.semgrep, semgrepRules: path(options['semgrep-rules']), bandit: options.bandit })
  : [];
const tools = [
  gatehouse(resolve(ROOT, options.cli)),
  ...others.map((tool) => kept(tool, path(options['peer-results']))),
];

const sections = [];
for (const [option, title, language] of [
  ['benchmark-java', 'OWASP Benchmark for Java', 'java'],
  ['benchmark-python', 'OWASP Benchmark for Python', 'python'],
])
  if (options[option] !== undefined)
    sections.push(benchmarkSection({ title, folder: path(options[option]), language, tools }));

if (options.codeql !== undefined) sections.push(codeqlSection({ folder: path(options.codeql), tools }));

const head = ['# The judgement of the code scan', '', machine(), ''];
publish('static-quality', [...head, ...sections].join('\n'), options.write);
