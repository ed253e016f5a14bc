import { correlate } from '../src/correlate/index.js';
import { NO_MOVES } from '../src/correlate/no-moves.js';
import { evaluate } from '../src/policy/evaluate.js';
import { importResults } from '../src/results/index.js';
import { aScan, DEFAULT_POLICY } from '../test/helpers/builders.js';
import { memoryWorkspace } from '../test/helpers/scan-context.js';

/*
 * One report in a process that does nothing else. Told as JSON: milliseconds (wall, processor) to read it, to join what is
 * in it, and to judge that.
 *   argv: the report
 */

const [report = ''] = process.argv.slice(2);
const FILES = 200;
const LINES = 500;

/** A change that touches every tenth line of every file, and a lockfile. */
function sides() {
  const text = (file: number, mark: string) =>
    Array.from({ length: LINES }, (_, line) => `const value${line} = ${file};${line % 10 === 0 ? mark : ''}`).join(
      '\n',
    );
  const side = (mark: string) => ({
    ...Object.fromEntries(Array.from({ length: FILES }, (_, file) => [`src/file${file}.ts`, text(file, mark)])),
    'package-lock.json': Array.from(
      { length: 2_000 },
      (_, one) => `"node_modules/package${one}": {\n"version": "1.0.${one}"\n},`,
    ).join('\n'),
  });
  return memoryWorkspace(side(' // now'), side(''));
}

interface Took {
  readonly wall: number;
  readonly processor: number;
}

async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly took: Took }> {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const { user, system } = process.cpuUsage(used);
  return { value, took: { wall: performance.now() - start, processor: (user + system) / 1000 } };
}

const NOW = new Date('2026-12-01T00:00:00Z');
const FACTS = { now: NOW, change: { author: 'alice', bot: false, fork: false, base: 'main', files: ['src/file0.ts'] } };
const workspace = sides();
const request = { globs: [report], taken: [], isLockfile: (path: string) => path === 'package-lock.json' };
const reading = await timed(() => importResults(request, workspace));
const outcomes = reading.value.map(({ outcome }) => outcome);
const joining = await timed(() =>
  correlate(
    outcomes.flatMap(({ head }) => head),
    outcomes.flatMap(({ base }) => base),
    {
      exceptions: [],
      policyPath: 'policy.yml',
      comparesSides: true,
      sawEverything: () => false,
      now: NOW,
      inRange: () => false,
    },
    NO_MOVES,
    null,
  ),
);
const { findings } = joining.value;
const evidence = { findings, scans: [aScan()], coverage: [], notices: [], subject: { event: 'pull_request' } } as const;
const judging = await timed(() => evaluate(DEFAULT_POLICY, evidence, FACTS));
process.stdout.write(
  JSON.stringify({
    findings: findings.length,
    status: outcomes[0]?.status,
    read: reading.took,
    join: joining.took,
    judge: judging.took,
  }),
);
