// `npm run bench:policy`: how long the gate thinks about very many findings, rules and exceptions, and how long it takes to
// refuse a policy that was written to keep it busy.
//   node bench/policy.mjs [--repeat N] [--write]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundle, ROOT } from './bundle.mjs';
import { machine, publish } from './machine.mjs';
import { measure, median, table } from './measure.mjs';

const { values } = parseArgs({
  options: { repeat: { type: 'string', default: '5' }, write: { type: 'boolean', default: false } },
});
const repeat = Number(values.repeat);
const SIZES = [25_000, 50_000, 100_000];
const KINDS = [
  ['pinned', 'every rule names a category or a rule'],
  ['mixed', 'of ten rules, seven do and two speak of the change first'],
  ['open', 'every rule asks each finding for its path and its severity'],
];
const BUDGET = { findings: 50_000, seconds: 1, megabytes: 200, refusal: 100 };
const seconds = (ms) => (ms / 1000).toFixed(2);

/** Medians of runs that are processes of their own. */
function judge(program, count, kind, what) {
  const runs = Array.from({ length: repeat }, () => {
    const { code, stdout, stderr, megabytes } = measure(1, process.execPath, [program, String(count), kind, what], {
      warm: false,
    });
    if (code !== 0) throw new Error(stderr);
    return { ...JSON.parse(stdout), megabytes };
  });
  const middle = (of) => median(runs.map(of));
  return {
    read: middle(({ read }) => read.processor),
    wall: middle(({ judge }) => judge.wall),
    processor: middle(({ judge }) => judge.processor),
    megabytes: middle(({ megabytes }) => megabytes),
    verdict: runs[0].verdict,
  };
}

const atBudget = [];

function judgements(program) {
  const rows = [];
  for (const [kind, words] of KINDS) {
    let before = null;
    for (const count of SIZES) {
      const own = judge(program, count, kind, 'judge');
      if (count === BUDGET.findings) atBudget.push(own);
      const whole = judge(program, count, kind, 'whole');
      const growth = before === null ? '' : (own.processor / before).toFixed(1);
      before = own.processor;
      rows.push([
        words,
        count.toLocaleString('en'),
        seconds(own.wall),
        seconds(own.processor),
        growth,
        own.megabytes.toFixed(0),
        seconds(whole.processor),
        whole.megabytes.toFixed(0),
      ]);
      process.stderr.write(`${kind} ${count}: ${JSON.stringify(own)}\n`);
    }
  }
  return rows;
}

function refusals(program) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program], { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(stderr);
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-bench-'));
try {
  // The product looks for its compiled schemas beside its bundle.
  symlinkSync(join(ROOT, 'dist/validators'), join(folder, 'validators'));
  const program = await bundle("import './bench/policy-in-process.ts';", folder);
  const rows = judgements(program);
  const refused = refusals(await bundle("import './bench/policy-refusals-in-process.ts';", folder));
  const accepted = refused.filter(({ message }) => !/^ConfigurationError: policy\.yml:\d+: /.test(message ?? ''));
  publish(
    'policy',
    [
      '# The gate',
      '',
      'A policy of 200 rules in CEL and 1,000 exceptions (by id, alias and package, rule and path, range of versions,',
      'fingerprint) judges findings of every category. Almost no rule holds, so that each finding is asked all that are left for',
      'it. Each figure is of a process that judges once, nothing warmed up.',
      '',
      `${machine()}; median of ${repeat} processes. Made by \`npm run bench:policy -- --write\`.`,
      '',
      table(
        [
          'rules',
          'findings',
          'judged, s',
          'processor, s',
          'growth',
          'peak MB',
          'joined, judged and sorted, processor s',
          'peak MB',
        ],
        rows,
      ),
      '',
      `Budget: 50,000 findings in ${BUDGET.seconds} s and ${BUDGET.megabytes} MB, twice the findings in about twice the time. The peak holds`,
      `Node, the product and the findings themselves. Worst of the three: ${seconds(Math.max(...atBudget.map((own) => own.processor)))} s of processor time, ${Math.max(...atBudget.map((own) => own.megabytes)).toFixed(0)} MB.`,
      '',
      '## Policies that are hostile',
      '',
      `Each is refused with its line and the reason; budget ${BUDGET.refusal} ms of processor time. Best of three readings, after an honest\npolicy was read.`,
      '',
      table(
        ['policy', 'ms', 'refused with'],
        refused.map(({ what, ms, message }) => [what, ms.toFixed(1), `\`${told(message)}\``]),
      ),
      ...(accepted.length === 0
        ? []
        : ['', `Not refused as they should be: ${accepted.map(({ what }) => what).join('; ')}.`]),
    ].join('\n'),
    values.write,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function told(message) {
  const text = (message ?? 'not refused').replace('ConfigurationError: policy.yml:', 'line ').replaceAll('|', '\\|');
  return text.length > 110 ? `${text.slice(0, 109)}…` : text;
}
