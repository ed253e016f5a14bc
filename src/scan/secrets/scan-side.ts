import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../../model/scan.js';
import type { Side, Workspace } from '../../model/workspace.js';
import type { FoundSecret } from './scan-text.js';
import type { Scanned, TextScanner } from './threads/text-scanner.js';

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
  scanner: TextScanner,
  workspace: Workspace,
  side: Side,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<SideResult> {
  const result: SideResult = { found: [], problems: [], notes: [], bare: new Set(), files: 0, bytes: 0 };
  // Threads answer in any order; what is told keeps the order of the paths.
  const scanned: { readonly path: string; result: Scanned }[] = [];
  let turn = performance.now();
  const options = { allocate: scanner.allocate, textOnly: true };
  for await (const read of workspace.read(side, paths, LARGEST_FILE, options)) {
    signal.throwIfAborted();
    if (read.status === 'too-large') {
      result.notes.push(
        `${read.path} was not scanned for secrets: ${megabytes(read.size)} MB, the limit is ${megabytes(LARGEST_FILE)} MB`,
      );
    } else if (read.status === 'unreadable') {
      result.problems.push({ message: `not scanned for secrets: ${read.reason}`, path: read.path });
    } else if (read.status === 'binary') {
      result.files++;
      result.bare.add(read.path);
    } else if (read.status === 'read') {
      result.files++;
      result.bytes += read.bytes.length;
      const text: (typeof scanned)[number] = { path: read.path, result: null };
      scanned.push(text);
      await scanner.scan(read.path, read.bytes, (outcome) => {
        text.result = outcome;
      });
    }
    if (performance.now() - turn > TURN_MS) {
      await setImmediate();
      turn = performance.now();
    }
  }
  await scanner.finish();
  for (const text of scanned) addText(result, text.path, text.result);
  return result;
}

function addText(result: SideResult, path: string, text: Scanned): void {
  if (text instanceof Error) {
    result.problems.push({ message: `not scanned for secrets: ${text.message}`, path });
    return;
  }
  if (text === null || text.bare) result.bare.add(path);
  if (text === null) return;
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
