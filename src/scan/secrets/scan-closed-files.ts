import { setImmediate } from 'node:timers/promises';
import type { BinaryForm, Side, Workspace } from '../../model/workspace.js';
import { binaryGap, unreadGap } from './file-gap.js';
import type { Engine } from './match/engine.js';
import { isWorthOpening } from './open/closed-form.js';
import { openBudget } from './open/open-budget.js';
import { scanClosed } from './scan-closed.js';
import type { SideResult } from './side-result.js';

/** A file that is no text by its bytes, or begins with the signature of a closed form. */
export interface ClosedFile {
  readonly path: string;
  readonly form: BinaryForm;
  /** It was searched as a text too: then nothing stands in the way of one. */
  readonly isText: boolean;
}

/** Opens files of one side, and adds what they hold and what of them stays closed. */
export async function scanClosedFiles(
  engine: Engine,
  workspace: Workspace,
  side: Side,
  files: readonly ClosedFile[],
  largest: number,
  signal: AbortSignal,
  result: SideResult,
): Promise<void> {
  const budget = openBudget();
  const worth = files.filter(({ path, form }) => isWorthOpening(path, form));
  const known = new Map(files.map((file) => [file.path, file]));
  for (const { path } of files) result.bare.add(path);
  for await (const read of workspace.read(
    side,
    worth.map(({ path }) => path),
    largest,
  )) {
    signal.throwIfAborted();
    const file = known.get(read.path);
    if (file === undefined) continue;
    if (read.status !== 'read') {
      if (read.status !== 'binary') result.gaps.push(unreadGap(read, largest));
      continue;
    }
    const { found, unopened } = await scanClosed(engine, file.path, read.bytes, budget);
    result.found.push(...found);
    if (found.length > 0) result.bare.delete(file.path);
    const gap = file.isText && unopened.size === 0 ? null : binaryGap(file.path, file.form, unopened);
    if (gap !== null) result.gaps.push(gap);
    else result.seen.add(file.path);
    await setImmediate();
  }
}
