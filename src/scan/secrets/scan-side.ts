import { setImmediate } from 'node:timers/promises';
import type { Side, Workspace } from '../../model/workspace.js';
import { isLfsPointer } from '../../util/lfs-pointer.js';
import { lfsGap, limitGap, unreadGap } from './file-gap.js';
import type { Engine } from './match/engine.js';
import { closedForm } from './open/closed-form.js';
import type { ClosedFile } from './scan-closed-files.js';
import type { SideResult } from './side-result.js';
import type { Scanned, TextScanner } from './threads/text-scanner.js';

/** Larger files are not read: they are data, and one of them must not fill the memory. */
export const LARGEST_FILE = 64 * 1_024 * 1_024;
/** The event loop gets a turn after so many milliseconds, so that time-outs and other scanners run. */
const TURN_MS = 40;

/**
 * Scans files of one side, texts first; then what is no text is opened. A file that could not be looked at, or not
 * wholly, is a gap.
 */
export async function scanSide(
  engine: Engine,
  scanner: TextScanner,
  workspace: Workspace,
  side: Side,
  paths: readonly string[],
  signal: AbortSignal,
): Promise<SideResult> {
  const result: SideResult = { found: [], gaps: [], seen: new Set(), bare: new Set(), files: 0, bytes: 0 };
  // Threads answer in any order; what is told keeps the order of the paths.
  const scanned: { readonly path: string; readonly isClosed: boolean; result: Scanned | null }[] = [];
  const closed: ClosedFile[] = [];
  let turn = performance.now();
  const options = { allocate: scanner.allocate, textOnly: true };
  for await (const read of workspace.read(side, paths, LARGEST_FILE, options)) {
    signal.throwIfAborted();
    if (read.status === 'binary') {
      result.files++;
      closed.push({ path: read.path, form: read.form, isText: false });
    } else if (read.status !== 'read') {
      result.gaps.push(unreadGap(read, LARGEST_FILE));
    } else {
      result.bytes += read.bytes.length;
      const text: (typeof scanned)[number] = {
        path: read.path,
        isClosed: closedForm(read.bytes) !== null,
        result: null,
      };
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
  for (const { path, isClosed, result: answer } of scanned) {
    const text = answer ?? new Error('it was not answered for');
    addText(result, path, text);
    const isText = !('binary' in text);
    if (isClosed || !isText) closed.push({ path, form: isText ? 'archive' : text.binary, isText });
  }
  // Most trees have nothing to open, and load nothing for it.
  if (closed.length > 0) {
    const { scanClosedFiles } = await import('./scan-closed-files.js');
    await scanClosedFiles(engine, workspace, side, closed, LARGEST_FILE, signal, result);
  }
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
  if ('binary' in text) return;
  result.seen.add(path);
  if (text.bare) result.bare.add(path);
  for (const secret of text.found) result.found.push(secret);
  for (const limit of text.limits) result.gaps.push(limitGap(path, limit));
}
