import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { assetPath, sourceRoot } from '../../../io/assets.js';
import { messageOf } from '../../../util/thrown.js';
import type { Engine } from '../match/engine.js';
import { scanBytes } from '../scan-bytes.js';
import { type Batch, batchFiller } from './batch.js';
import { type Scanned, scannerHere, type TextScanner } from './text-scanner.js';
import type { Done, Job, ThreadData } from './worker.js';

/** A thread starts in the time that so many files take to scan. */
const FEWEST_FILES = 4_000;
const MOST_THREADS = 3;
/** Batches that wait at one thread: with more, the thread that reads scans too. */
const MOST_WAITING = 6;

/** The scanner for so many texts: with threads beside this one where they pay, else here. */
export function openScanner(engine: Engine, texts: number): TextScanner {
  const width = Math.min(MOST_THREADS, availableParallelism() - 1);
  if (texts < FEWEST_FILES || width < 1 || sourceRoot() !== null) return scannerHere(engine);
  const workerData = { extra: engine.extra, off: engine.off } satisfies ThreadData;
  return scannerWith(engine, width, () => new Worker(assetPath('secrets-worker.js'), { workerData }));
}

type OnScanned = (scanned: Scanned) => void;

interface Thread {
  readonly worker: Worker;
  readonly waiting: Map<number, readonly OnScanned[]>;
}

/** Texts are read here and scanned in threads; when those have enough to do, here as well. */
export function scannerWith(engine: Engine, width: number, start: () => Worker): TextScanner {
  const filler = batchFiller();
  let listeners: OnScanned[] = [];
  let nextId = 0;
  let turn = false;
  let wake = () => {};
  const threads = Array.from({ length: width }, () => open());

  function open(): Thread {
    const worker = start();
    worker.unref();
    const thread: Thread = { worker, waiting: new Map() };
    worker.on('message', ({ id, results, memory }: Done) => {
      settle(thread, id, results);
      filler.giveBack(memory);
    });
    worker.on('error', (error) => lose(thread, error));
    worker.on('exit', (code) => lose(thread, new Error(`the thread ended with code ${code}`)));
    return thread;
  }

  function settle(thread: Thread, id: number, results: readonly Scanned[] | Error): void {
    const waiting = thread.waiting.get(id) ?? [];
    thread.waiting.delete(id);
    for (const [index, done] of waiting.entries()) {
      done(results instanceof Error ? results : (results[index] ?? new Error('the thread gave no result')));
    }
    wake();
  }

  /** What was handed over is gone with the thread; whoever asked is told so, and the rest is scanned here. */
  function lose(thread: Thread, error: unknown): void {
    const at = threads.indexOf(thread);
    if (at !== -1) threads.splice(at, 1);
    for (const id of thread.waiting.keys()) settle(thread, id, new Error(messageOf(error)));
  }

  function send(thread: Thread, { bytes, texts }: Batch, batchListeners: readonly OnScanned[]): void {
    const id = nextId++;
    thread.waiting.set(id, batchListeners);
    thread.worker.ref();
    const job = { id, bytes: new Uint8Array(bytes.buffer as ArrayBuffer), texts } satisfies Job;
    thread.worker.postMessage(job, [job.bytes.buffer]);
  }

  function dispatch(): void {
    if (filler.isEmpty) return;
    const batch = filler.take();
    const batchListeners = listeners;
    listeners = [];
    turn = true;
    const [idlest] = threads.toSorted((a, b) => a.waiting.size - b.waiting.size);
    if (idlest !== undefined && idlest.waiting.size < MOST_WAITING) {
      send(idlest, batch, batchListeners);
      return;
    }
    for (const [index, { path, start: from, end }] of batch.texts.entries()) {
      batchListeners[index]?.(scanBytes(engine, path, batch.bytes.subarray(from, end)));
    }
    filler.giveBack(batch.bytes.buffer as ArrayBuffer);
  }

  function allocate(size: number): Buffer {
    let room = filler.room(size);
    if (room === null) {
      dispatch();
      room = filler.room(size);
    }
    return room ?? Buffer.allocUnsafe(size);
  }

  return {
    allocate,
    scan(path, bytes, done) {
      allocate(bytes.length);
      filler.add(path, bytes);
      listeners.push(done);
      if (!turn) return undefined;
      turn = false;
      return setImmediate();
    },
    async finish() {
      dispatch();
      while (threads.some(({ waiting }) => waiting.size > 0)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
    async close() {
      await Promise.all(threads.splice(0).map(({ worker }) => worker.terminate()));
    },
  };
}
