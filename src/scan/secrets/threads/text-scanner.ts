import type { Engine } from '../match/engine.js';
import { type BinaryResult, scanBytes } from '../scan-bytes.js';
import type { TextResult } from '../scan-text.js';

/** What became of a file: its secrets, what it is when it is no text, or why it was not looked at. */
export type Scanned = TextResult | BinaryResult | Error;

/** Scans texts one after another; results come in any order, all of them before `finish` ends. */
export interface TextScanner {
  /** Memory that the next text may be read into; it is taken back when that text has been handed over. */
  allocate(size: number): Buffer;
  /** Hands over a text; a promise is given when it is time to let other work of this thread go on. */
  scan(path: string, bytes: Buffer, done: (scanned: Scanned) => void): Promise<void> | undefined;
  /** Waits for all texts that were handed over. */
  finish(): Promise<void>;
  close(): Promise<void>;
}

/** What the texts are read into at first; a larger text enlarges it. */
const MEMORY = 1 << 18;

/** Scans each text at once, in the thread that it is handed over in; one piece of memory serves all of them. */
export function scannerHere(engine: Engine): TextScanner {
  let memory = Buffer.allocUnsafe(0);
  return {
    allocate(size) {
      if (memory.length < size) memory = Buffer.allocUnsafeSlow(Math.max(size, MEMORY));
      return memory;
    },
    scan(path, bytes, done) {
      done(scanBytes(engine, path, bytes));
      return undefined;
    },
    async finish() {},
    async close() {},
  };
}
