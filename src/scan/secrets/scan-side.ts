import { setImmediate } from 'node:timers/promises';
import type { Side, Workspace } from '../../model/workspace.js';
import { isLfsPointer } from '../../util/lfs-pointer.js';
import type { Gap } from '../ledger.js';
import { binaryGap, lfsGap, limitGap, unreadGap } from './file-gap.js';
import type { FoundSecret } from './scan-text.js';
import type { Scanned, TextScanner } from './threads/text-scanner.js';

/** Larger files are not read: they are data, and one of them must not fill the memory. */
export const LARGEST_FILE = 64 * 1_024 * 1_024;
/** The event loop gets a turn after so many milliseconds, so that time-outs and other scanners run. */
const TURN_MS = 40;

export interface SideResult {
  readonly found: FoundSecret[];
  /** What was not looked at, or not wholly. */
  readonly gaps: Gap[];
  /** Paths of texts that were looked at. */
  readonly seen: Set<string>;
  /** Paths of texts in which nothing looks like a secret. */
  readonly bare: Set<string>;
  files: number;
  bytes: number;
}

/** Scans files of one side; a file that could not be looked at, or not wholly, is a gap. */
export async function scanSide(
  scanner: TextScanner,
  workspace: Workspace,
  side: Side,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<SideResult> {
  const result: SideResult = { found: [], gaps: [], seen: new Set(), bare: new Set(), files: 0, bytes: 0 };
  // Threads answer in any order; what is told keeps the order of the paths.
  const scanned: { readonly path: string; result: Scanned | null }[] = [];
  let turn = performance.now();
  const options = { allocate: scanner.allocate, textOnly: true };
  for await (const read of workspace.read(side, paths, LARGEST_FILE, options)) {
    signal.throwIfAborted();
    if (read.status === 'binary') {
      addText(result, read.path, { binary: read.form });
    } else if (read.status !== 'read') {
      result.gaps.push(unreadGap(read, LARGEST_FILE));
    } else {
      result.bytes += read.bytes.length;
      const text: (typeof scanned)[number] = { path: read.path, result: null };
      if (isLfsPointer(read.bytes)) result.gaps.push(...[lfsGap(read.path)].filter((gap) => gap !== null));
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
  for (const text of scanned) addText(result, text.path, text.result ?? new Error('it was not answered for'));
  return result;
}

function addText(result: SideResult, path: string, text: Scanned): void {
  result.files++;
  if (text instanceof Error) {
    result.gaps.push({
      kind: 'unreadable',
      path,
      subject: 'text',
      reason: `not searched for secrets: ${text.message}`,
    });
    return;
  }
  if ('binary' in text) {
    const gap = binaryGap(path, text.binary);
    if (gap !== null) result.gaps.push(gap);
    result.bare.add(path);
    return;
  }
  result.seen.add(path);
  if (text.bare) result.bare.add(path);
  for (const secret of text.found) result.found.push(secret);
  for (const limit of text.limits) result.gaps.push(limitGap(path, limit));
}
