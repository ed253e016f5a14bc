import { parentPort, workerData } from 'node:worker_threads';
import { createEngine, type Engine, joinEngines, withoutRules } from '../match/engine.js';
import { loadRules } from '../rules/load-rules.js';
import type { CompiledRules } from '../rules/rule.js';
import { scanBytes } from '../scan-bytes.js';
import type { BatchText } from './batch.js';

/** What the thread is asked: the texts of a batch and their bytes, whose memory changes hands. */
export interface Job {
  readonly id: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly texts: readonly BatchText[];
}

/** What it answers: a result for each text, in their order, and the memory back. */
export interface Done {
  readonly id: number;
  readonly results: readonly ReturnType<typeof scanBytes>[];
  readonly memory: ArrayBuffer;
}

/** The rules that the repository and its policy add to the product's, and those of them that are off. */
export interface ThreadData {
  readonly off: readonly string[];
  readonly extra: readonly CompiledRules[];
}

const engine = await openEngine(workerData);
parentPort?.on('message', ({ id, bytes, texts }: Job) => {
  const all = Buffer.from(bytes.buffer);
  const results = texts.map(({ path, start, end }) => scanBytes(engine, path, all.subarray(start, end)));
  parentPort?.postMessage({ id, results, memory: bytes.buffer } satisfies Done, [bytes.buffer]);
});

async function openEngine({ extra, off }: ThreadData): Promise<Engine> {
  return extra.map(createEngine).reduce(joinEngines, withoutRules(createEngine(await loadRules()), off));
}
