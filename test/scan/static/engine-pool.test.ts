import { Worker } from 'node:worker_threads';
import { afterEach, expect, test } from '@jest/globals';
import { type EnginePool, openPool, poolOf } from '../../../src/scan/static/engine-pool.js';
import { ruleSet } from '../../../src/scan/static/rule-set.js';

/** A thread that answers with the file's name as what was lost, dies for `crash.ts` and keeps silent for `slow.ts`. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', (job) => {
  if (job.path === 'crash.ts') throw new Error('out of memory');
  if (job.path === 'exit.ts') process.exit(3);
  if (job.path === 'slow.ts') return;
  const [rule] = job.candidates[0];
  const hit = { rule, start: 1, end: 2 };
  const answer = { id: job.id, report: { lost: [{ kind: 'budget', reason: job.path }] }, hits: [hit] };
  setTimeout(() => parentPort.postMessage(answer), job.path === 'late.ts' ? 50 : 0);
});`;

let pool: EnginePool | null = null;
let started = 0;

afterEach(async () => {
  await pool?.close();
  pool = null;
  started = 0;
});

function open(width: number): EnginePool {
  pool = poolOf(width, () => {
    started++;
    return new Worker(THREAD, { eval: true });
  });
  return pool;
}

async function scan(one: EnginePool, path: string) {
  const rule = (await ruleSet()).rules.find(({ matchers }) => matchers.length > 0);
  const matcher = rule?.matchers[0];
  if (rule === undefined || matcher === undefined) throw new Error('no code rule');
  return { rule, report: await one.scanFile(path, 'typescript', 'x', [{ rule, matcher }], 1000) };
}

test('every file gets its own answer, with the rule that was asked for, whatever the order', async () => {
  const one = open(2);
  const paths = ['late.ts', 'a.ts', 'b.ts', 'late.ts', 'c.ts'];
  const answers = await Promise.all(paths.map((path) => scan(one, path)));
  expect(answers.map(({ report }) => report.lost[0]?.reason)).toEqual(paths);
  for (const { rule, report } of answers) expect(report.hits[0]?.rule).toBe(rule);
  expect(started).toBeLessThanOrEqual(2);
});

test.each(['crash.ts', 'exit.ts'])(
  '%s: a thread that dies is a problem for its files, and the next file is scanned',
  async (path) => {
    const one = open(1);
    const [dead, waiting] = await Promise.all([scan(one, path), scan(one, 'slow.ts')]);
    expect(dead.report.lost[0]?.reason).toMatch(/could not be parsed: .*(?:out of memory|ended with code 3)/);
    expect(waiting.report.lost[0]?.reason).toMatch(/could not be parsed/);
    expect((await scan(one, 'next.ts')).report.lost[0]?.reason).toBe('next.ts');
  },
);

test('threads that die again and again are not started for ever, and no file passes for clean', async () => {
  const one = open(1);
  for (let file = 0; file < 10; file++)
    expect((await scan(one, 'crash.ts')).report.lost[0]?.reason).toMatch(/could not be parsed/);
  expect(started).toBeLessThan(10);
});

test('from source everything stays in one thread', () => {
  expect(openPool(Array(1000).fill('a.ts'))).toBeNull();
});
