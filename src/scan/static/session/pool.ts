import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { assetPath, sourceRoot } from '../../../io/assets.js';
import { languageOf } from '../language/index.js';
import type { LoweredFiles } from './lowered-files.js';
import { server } from './server.js';
import { type Answer, type EngineThread, engineThread, type Request } from './thread.js';

/** A thread costs as much as some files: fewer are looked at where the others are. */
const FEWEST_FILES = 24;

/**
 * A thread of the engine for some files, which says for which languages it gets ready.
 * @param work how many files there are to look at in all
 * @param shared what threads of this scan that are not threads of their own share
 */
export function openThread(paths: readonly string[], work: number, shared: LoweredFiles): EngineThread {
  if (work < FEWEST_FILES || sourceRoot() !== null || availableParallelism() < 2) return inThisThread(shared);
  const workerData = [...new Set(paths.flatMap((path) => languageOf(path) ?? []))];
  return inWorker(() => new Worker(assetPath('static-worker.js'), { workerData }));
}

function inThisThread(shared: LoweredFiles): EngineThread {
  return engineThread(server(shared), () => Promise.resolve());
}

/** @throws (its calls) Error when the thread ends before it answered */
function inWorker(start: () => Worker): EngineThread {
  const pending = new Map<number, { done(answer: Answer): void; failed(error: Error): void }>();
  let nextId = 0;
  let ended: Error | null = null;
  const worker = start();
  worker.unref();
  worker.on('message', ({ id, answer }: { id: number; answer: Answer | { error: string } }) => {
    const waiting = pending.get(id);
    pending.delete(id);
    if ('error' in answer) waiting?.failed(new Error(answer.error));
    else waiting?.done(answer);
  });
  worker.on('error', (error) => lose(error instanceof Error ? error : new Error('the engine failed')));
  worker.on('exit', (code) => lose(new Error(`the engine ended with code ${code}`)));

  function lose(error: Error): void {
    ended ??= error;
    for (const { failed } of pending.values()) failed(ended);
    pending.clear();
  }

  function ask(request: Request): Promise<Answer> {
    if (ended !== null) return Promise.reject(ended);
    return new Promise((done, failed) => {
      const id = nextId++;
      pending.set(id, { done, failed });
      worker.postMessage({ id, request });
    });
  }

  return engineThread(ask, async () => {
    await worker.terminate();
  });
}
