import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { assetPath, sourceRoot } from '../../../io/assets.js';
import type { Engine } from '../match/engine.js';
import { scanBytes } from '../scan-bytes.js';
import { batchFiller } from './batch.js';
import { Crew, type OnScanned } from './crew.js';
import { scannerHere, type TextScanner } from './text-scanner.js';
import type { ThreadData } from './worker.js';

/** A thread starts in the time that so many files take to scan. */
const FEWEST_FILES = 4_000;
const MOST_THREADS = 3;

/** The scanner for so many texts: with threads beside this one where they pay, else here. */
export function openScanner(engine: Engine, texts: number): TextScanner {
  const width = Math.min(MOST_THREADS, availableParallelism() - 1);
  if (texts < FEWEST_FILES || width < 1 || sourceRoot() !== null) return scannerHere(engine);
  const workerData = { extra: engine.extra, off: engine.off } satisfies ThreadData;
  return scannerWith(engine, width, () => new Worker(assetPath('secrets-worker.js'), { workerData }));
}

/** Texts are read here and scanned in threads; when those have enough to do, here as well. */
export function scannerWith(engine: Engine, width: number, start: () => Worker): TextScanner {
  const filler = batchFiller();
  const crew = new Crew(width, start, (memory) => filler.giveBack(memory));
  let listeners: OnScanned[] = [];
  let turn = false;

  function dispatch(): void {
    if (filler.isEmpty) return;
    const batch = filler.take();
    const batchListeners = listeners;
    listeners = [];
    turn = true;
    if (crew.takes(batch, batchListeners)) return;
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
    finish() {
      dispatch();
      return crew.settled();
    },
    close: () => crew.close(),
  };
}
