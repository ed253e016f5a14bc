import { parentPort, workerData } from 'node:worker_threads';
import type { LanguageId } from '../language/index.js';
import { ruleSet } from '../rule-set.js';
import { scanFile } from './engine.js';
import { loadGrammars } from './runtime.js';
import { candidatesOf, type Job, toDone } from './wire.js';

/** The thread behind `engine-pool.ts`: one file after the other, in the order they come. */
const rules = ruleSet().then((set) => new Map(set.rules.map((rule) => [rule.id, rule])));
let last: Promise<void> = prepare(workerData);

parentPort?.on('message', (job: Job) => {
  last = last.then(() => answer(job));
});

/** What cannot be loaded now is met by the first file that needs it. */
async function prepare(languages: readonly LanguageId[]): Promise<void> {
  await loadGrammars(languages).catch(() => {});
}

async function answer(job: Job): Promise<void> {
  const { id, path, language, text, budget } = job;
  const report = await scanFile(path, language, text, candidatesOf(job, await rules), budget);
  parentPort?.postMessage(toDone(id, report));
}
