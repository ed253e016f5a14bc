import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { assetPath, sourceRoot } from '../../io/assets.js';
import { messageOf } from '../../util/thrown.js';
import type { Candidate, FileReport } from './engine/engine.js';
import { type Done, reportOf, toJob } from './engine/wire.js';
import { type LanguageId, languageOf } from './language/index.js';

/** Runs rules over one file; what is in the file never makes it throw. */
export type ScanFile = (
  path: string,
  language: LanguageId,
  text: string,
  candidates: readonly Candidate[],
  budget: number,
) => Promise<FileReport>;

/** The engine in threads of its own, beside the other scanners. */
export interface EnginePool {
  readonly scanFile: ScanFile;
  close(): Promise<void>;
}

/** A thread costs as much as some files: fewer are scanned where the others are. */
const FEWEST_FILES = 24;
/** With so many files more than one thread is kept busy. */
const FILES_A_THREAD = 60;
const MOST_THREADS = 4;
/** Threads that end by themselves are replaced so often; whoever ends them all is an attacker. */
const MOST_CRASHES = 5;

/**
 * Starts threads for a scan of these files; null where one thread does better, and when the product runs from source.
 * They load the grammars while git reads the files.
 */
export function openPool(paths: readonly string[]): EnginePool | null {
  if (paths.length < FEWEST_FILES || availableParallelism() < 2 || sourceRoot() !== null) return null;
  const width = Math.min(MOST_THREADS, availableParallelism(), Math.ceil(paths.length / FILES_A_THREAD));
  const workerData = [...new Set(paths.flatMap((path) => languageOf(path) ?? []))];
  return poolOf(width, () => new Worker(assetPath('static-worker.js'), { workerData }));
}

interface Thread {
  readonly worker: Worker;
  readonly pending: Map<number, (done: Done | Error) => void>;
}

/** A pool of `width` threads, all started at once; each file goes to the one with the least to do. */
export function poolOf(width: number, start: () => Worker): EnginePool {
  const threads: Thread[] = [];
  let nextId = 0;
  let crashes = 0;

  function open(): Thread {
    const worker = start();
    worker.unref();
    const thread: Thread = { worker, pending: new Map() };
    worker.on('message', (done: Done) => {
      const settle = thread.pending.get(done.id);
      thread.pending.delete(done.id);
      settle?.(done);
    });
    worker.on('error', (error) => lose(thread, error));
    worker.on('exit', (code) => lose(thread, new Error(`the engine ended with code ${code}`)));
    threads.push(thread);
    return thread;
  }

  function lose(thread: Thread, error: unknown): void {
    const at = threads.indexOf(thread);
    if (at === -1) return;
    threads.splice(at, 1);
    crashes++;
    for (const settle of thread.pending.values()) settle(error instanceof Error ? error : new Error(messageOf(error)));
  }

  while (threads.length < width) open();

  function idlest(): Thread {
    if (threads.length < width) return open();
    return threads.reduce((best, thread) => (thread.pending.size < best.pending.size ? thread : best));
  }

  async function scanFile(...[path, language, text, candidates, budget]: Parameters<ScanFile>): Promise<FileReport> {
    if (crashes > MOST_CRASHES) return lost('the engine crashed too often');
    const thread = idlest();
    const id = nextId++;
    const done = await new Promise<Done | Error>((settle) => {
      thread.pending.set(id, settle);
      thread.worker.postMessage(toJob(id, { path, language, text, budget }, candidates));
    });
    return done instanceof Error ? lost(messageOf(done).slice(0, 200)) : reportOf(done, candidates);
  }

  return {
    scanFile,
    async close() {
      await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}

function lost(why: string): FileReport {
  return { hits: [], lost: [{ kind: 'syntax', reason: `could not be parsed: ${why}` }] };
}
