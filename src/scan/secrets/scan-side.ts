import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../../model/scan.js';
import type { Side, Workspace } from '../../model/workspace.js';
import type { Engine } from './match/engine.js';
import { textBytes } from './match/text-bytes.js';
import { type FoundSecret, scanText } from './scan-text.js';

/** Larger files are not read: they are data, and one of them must not fill the memory. */
export const LARGEST_FILE = 64 * 1_024 * 1_024;
/** The event loop gets a turn after so many milliseconds, so that time-outs and other scanners run. */
const TURN_MS = 40;

export interface SideResult {
  readonly found: FoundSecret[];
  readonly problems: Problem[];
  readonly notes: string[];
  /** Paths of texts in which nothing looks like a secret. */
  readonly bare: Set<string>;
  files: number;
  bytes: number;
}

/** Scans files of one side. A text that could not be looked at wholly is a problem, a large or binary file is not. */
export async function scanSide(
  engine: Engine,
  workspace: Workspace,
  side: Side,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<SideResult> {
  const result: SideResult = { found: [], problems: [], notes: [], bare: new Set(), files: 0, bytes: 0 };
  let turn = performance.now();
  for await (const read of workspace.read(side, paths, LARGEST_FILE)) {
    signal.throwIfAborted();
    if (read.status === 'too-large') {
      result.notes.push(
        `${read.path} was not scanned for secrets: ${megabytes(read.size)} MB, the limit is ${megabytes(LARGEST_FILE)} MB`,
      );
    } else if (read.status === 'unreadable') {
      result.problems.push({ message: `not scanned for secrets: ${read.reason}`, path: read.path });
    } else if (read.status === 'read') {
      result.files++;
      result.bytes += read.bytes.length;
      const text = textBytes(read.bytes);
      if (text === null) result.bare.add(read.path);
      else addText(result, scanText(engine, read.path, text), read.path);
    }
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
  }
  return result;
}

function addText(result: SideResult, text: ReturnType<typeof scanText>, path: string): void {
  if (text.bare) result.bare.add(path);
  for (const secret of text.found) result.found.push(secret);
  for (const limit of text.limits) {
    result.problems.push({
      message: `not wholly scanned for secrets: ${limit}`,
      path,
      remedy: 'Split or remove the file.',
    });
  }
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1_048_576);
}
