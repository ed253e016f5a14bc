import { compareText } from '../../../util/text-order.js';
import { compareDigits, isDigitAt, isDigits } from './digits.js';

const RUNS = /~|\^|[0-9]+|[A-Za-z]+/g;

/** Red Hat, SUSE and their kin: `[epoch:]version[-release]`, each part by rpm's `rpmvercmp`. */
export function compareRpm(a: string, b: string): number {
  if (a === b) return 0;
  const left = split(a);
  const right = split(b);
  return (
    compareDigits(left.epoch, right.epoch) ||
    comparePart(left.version, right.version) ||
    compareRelease(left.release, right.release)
  );
}

function split(text: string): { readonly epoch: string; readonly version: string; readonly release: string | null } {
  const colon = text.indexOf(':');
  const hasEpoch = colon > 0 && isDigits(text.slice(0, colon));
  const rest = hasEpoch ? text.slice(colon + 1) : text;
  const hyphen = rest.lastIndexOf('-');
  return {
    epoch: hasEpoch ? text.slice(0, colon) : '',
    version: hyphen === -1 ? rest : rest.slice(0, hyphen),
    release: hyphen === -1 ? null : rest.slice(hyphen + 1),
  };
}

function compareRelease(a: string | null, b: string | null): number {
  if (a === null || b === null) return (a === null ? 0 : 1) - (b === null ? 0 : 1);
  return comparePart(a, b);
}

function comparePart(a: string, b: string): number {
  const left: readonly string[] = a.match(RUNS) ?? [];
  const right: readonly string[] = b.match(RUNS) ?? [];
  const length = Math.max(left.length, right.length);
  for (let i = 0; i < length; i++) {
    const order = compareRun(left[i], right[i]);
    if (order !== 0) return order;
  }
  return 0;
}

/** `~` sorts before the end of the version, the end before `^`, then letters, then digits. */
function compareRun(a: string | undefined, b: string | undefined): number {
  const order = runRank(a) - runRank(b);
  if (order !== 0 || a === undefined || b === undefined) return order;
  return isDigitAt(a, 0) ? compareDigits(a, b) : compareText(a, b);
}

function runRank(run: string | undefined): number {
  if (run === undefined) return 1;
  if (run === '~') return 0;
  if (run === '^') return 2;
  return isDigitAt(run, 0) ? 4 : 3;
}
