import type { RunResult } from '../../../src/model/run-result.js';

/** What a process left behind. */
export interface Left {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** It was ended by the test, since it would not end. */
  readonly hung: boolean;
}

/**
 * `error`: exit code 2, 3 or 4, with a line that says why. `fail`: the policy's no, with all that must be found.
 * Everything else is a hole: green, a no with less found and every scan complete, no end, or an end that means nothing.
 */
export type Judged =
  | { readonly kind: 'error' | 'fail'; readonly says: string }
  | { readonly kind: 'hole'; readonly says: string };

/** What of a result must not be lost: rules and places. */
export function planted(result: RunResult): Set<string> {
  const kept = result.findings.filter((finding) => finding.state !== 'fixed');
  return new Set(kept.map(({ rule, location }) => `${rule} ${location?.path}`));
}

/** @param result of the run, null when it has left none */
export function judge(left: Left, result: RunResult | null, expected: ReadonlySet<string>): Judged {
  const said = left.stderr.split('\n').find((line) => /error|warning/.test(line)) ?? '';
  if (left.hung) return { kind: 'hole', says: 'did not end' };
  if (/\n\s+at .+:\d+:\d+\)?\n/.test(left.stderr)) return { kind: 'hole', says: `a raw stack: ${said}` };
  switch (left.code) {
    case 0:
      return { kind: 'hole', says: `green: ${result?.verdict.outcome}` };
    case 1:
      return judgeNo(result, expected);
    case 2:
    case 3:
    case 4:
      return said === ''
        ? { kind: 'hole', says: `${left.code} without a word` }
        : { kind: 'error', says: `${left.code}: ${said}` };
    default:
      return { kind: 'hole', says: `exit code ${left.code}: ${said}` };
  }
}

function judgeNo(result: RunResult | null, expected: ReadonlySet<string>): Judged {
  if (result === null) return { kind: 'hole', says: '1 without a result' };
  const found = planted(result);
  const lost = [...expected].filter((finding) => !found.has(finding));
  if (lost.length === 0) return { kind: 'fail', says: 'all found' };
  const open = result.scans
    .filter((scan) => scan.status === 'failed' || scan.status === 'partial')
    .map((scan) => `${scan.scanner} ${scan.status}`);
  if (open.length === 0) return { kind: 'hole', says: `lost, and no scan says so: ${lost.join(', ')}` };
  return { kind: 'fail', says: `less found, but told: ${open.join(', ')}` };
}
