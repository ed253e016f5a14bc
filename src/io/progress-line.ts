import type { Progress } from '../model/progress.js';

/** Short work shows nothing: a line that comes and goes at once is noise. */
const QUIET_MS = 400;
/** At most ten a second. */
const BETWEEN_MS = 100;
/** Erases the line that the cursor is in, and goes to its start (ECMA-48 EL, CR). */
const ERASE = '\r\u001b[2K';

export interface ProgressLine extends Progress {
  /** Time has passed, whatever happened meanwhile. */
  tick(): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

export interface ProgressTerminal {
  write(text: string): void;
  /** Milliseconds that only go up. */
  now(): number;
  readonly columns: number;
}

/** One line that says for how long work goes on, and how far each scanner is. Drawn when something happens: a busy process has no turn for timers. */
export function progressLine({ write, now, columns }: ProgressTerminal): ProgressLine {
  const start = now();
  const files = new Map<string, number>();
  const ended = new Set<string>();
  let drawn = Number.NEGATIVE_INFINITY;
  let isShown = false;

  function draw(): void {
    const at = now();
    if (at - start < QUIET_MS || at - drawn < BETWEEN_MS) return;
    drawn = at;
    isShown = true;
    const seconds = Math.floor((at - start) / 1_000);
    const scanners = [...files].map(
      ([id, count]) => `${id} ${ended.has(id) ? 'done' : `${count} ${count === 1 ? 'file' : 'files'}`}`,
    );
    const words = [`checking, ${seconds} s`, ...scanners];
    write(`${ERASE}${words.join('; ').slice(0, Math.max(0, columns - 1))}`);
  }

  return {
    tick: draw,
    read(scanner) {
      files.set(scanner, (files.get(scanner) ?? 0) + 1);
      draw();
    },
    done(scanner) {
      if (!files.has(scanner)) return;
      ended.add(scanner);
      draw();
    },
    clear() {
      if (isShown) write(ERASE);
      isShown = false;
    },
  };
}
