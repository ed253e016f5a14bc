import type { Worker } from 'node:worker_threads';
import { messageOf } from '../../../util/thrown.js';
import type { Batch } from './batch.js';
import type { Scanned } from './text-scanner.js';
import type { Done, Job } from './worker.js';

export type OnScanned = (scanned: Scanned) => void;

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, readonly OnScanned[]>;
}

/** Batches that wait at one thread: with more, the thread that reads scans too. */
const MOST_WAITING = 6;

/** Threads that scan batches; what a thread was given is answered, whatever becomes of the thread. */
export class Crew {
  readonly #threads: Thread[];
  readonly #giveBack: (memory: ArrayBuffer) => void;
  #nextId = 0;
  #wake = () => {};

  /** @param giveBack takes the memory of a batch that is done with */
  constructor(width: number, start: () => Worker, giveBack: (memory: ArrayBuffer) => void) {
    this.#giveBack = giveBack;
    this.#threads = Array.from({ length: width }, () => this.#open(start()));
  }

  /** Hands a batch to the thread with the least to do; false when all have enough. */
  takes(batch: Batch, listeners: readonly OnScanned[]): boolean {
    const [idlest] = this.#threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
    if (idlest === undefined || idlest.waiting.size >= MOST_WAITING) return false;
    const id = this.#nextId++;
    idlest.waiting.set(id, listeners);
    idlest.worker.ref();
    const job = { id, bytes: new Uint8Array(batch.bytes.buffer as ArrayBuffer), texts: batch.texts } satisfies Job;
    idlest.worker.postMessage(job, [job.bytes.buffer]);
    return true;
  }

  /** Waits for everything that was handed over. */
  async settled(): Promise<void> {
    while (this.#threads.some(({ waiting }) => waiting.size > 0)) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#threads.splice(0).map(({ worker }) => worker.terminate()));
  }

  #open(worker: Worker): Thread {
    worker.unref();
    const thread: Thread = { worker, waiting: new Map() };
    worker.on('message', ({ id, results, memory }: Done) => {
      this.#settle(thread, id, results);
      this.#giveBack(memory);
    });
    worker.on('error', (error) => this.#lose(thread, error));
    worker.on('exit', (code) => this.#lose(thread, new Error(`the thread ended with code ${code}`)));
    return thread;
  }

  #settle(thread: Thread, id: number, results: readonly Scanned[] | Error): void {
    const waiting = thread.waiting.get(id) ?? [];
    thread.waiting.delete(id);
    for (const [index, done] of waiting.entries()) {
      done(results instanceof Error ? results : (results[index] ?? new Error('the thread gave no result')));
    }
    this.#wake();
  }

  /** What was handed over is gone with the thread; whoever asked is told so, and the rest is scanned here. */
  #lose(thread: Thread, error: unknown): void {
    const at = this.#threads.indexOf(thread);
    if (at !== -1) this.#threads.splice(at, 1);
    for (const id of thread.waiting.keys()) this.#settle(thread, id, new Error(messageOf(error)));
  }
}
