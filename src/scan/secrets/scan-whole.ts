import type { Engine } from './match/engine.js';
import { closedForm, isWorthOpening } from './open/closed-form.js';
import type { OpenBudget } from './open/open-budget.js';
import { scanBytes } from './scan-bytes.js';
import type { FoundSecret } from './scan-text.js';

/** The secrets of one file's bytes, as a text and as what it may hold closed. */
export async function scanWhole(
  engine: Engine,
  path: string,
  bytes: Buffer,
  budget: OpenBudget,
): Promise<readonly FoundSecret[]> {
  const scanned = scanBytes(engine, path, bytes);
  const isBinary = 'binary' in scanned;
  const inText = isBinary ? [] : scanned.found;
  if (isBinary ? !isWorthOpening(path, scanned.binary) : closedForm(bytes) === null) return inText;
  const { scanClosed } = await import('./scan-closed.js');
  return [...inText, ...(await scanClosed(engine, path, bytes, budget)).found];
}
