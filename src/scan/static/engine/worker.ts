import { parentPort } from 'node:worker_threads';
import { ruleSet } from '../rule-set.js';
import { scanFile } from './engine.js';
import { candidatesOf, type Job, toDone } from './wire.js';

/** The thread behind `engine-pool.ts`: one file after the other, in the order they come. */
const rules = ruleSet().then((set) => new Map(set.rules.map((rule) => [rule.id, rule])));
let last: Promise<void> = Promise.resolve();

parentPort?.on('message', (job: Job) => {
  last = last.then(() => answer(job));
});

async function answer(job: Job): Promise<void> {
  const { id, path, language, text, budgetMs } = job;
  const report = await scanFile(path, language, text, candidatesOf(job, await rules), budgetMs);
  parentPort?.postMessage(toDone(id, report));
}
