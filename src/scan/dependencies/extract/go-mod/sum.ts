import type { Problem } from '../../../../model/scan.js';
import { linesOf } from '../../file/lines.js';

/** What a `go.sum` has checksums for (go.dev/ref/mod#go-sum-files); versions without their `v`. */
export interface GoSum {
  /** Versions of which the whole module was checked, by its path: a package of them may be in the build. */
  readonly whole: ReadonlyMap<string, ReadonlySet<string>>;
  /** Every module that is named, also those of which only the `go.mod` was looked at. */
  readonly names: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** Reads line by line; a line that is wrong becomes a problem, the others stand. */
export function parseGoSum(text: string, path: string): GoSum {
  const whole = new Map<string, Set<string>>();
  const names = new Set<string>();
  const problems: Problem[] = [];
  for (const { number, text: line } of linesOf(text)) {
    if (line.trim() === '') continue;
    const words = line.trim().split(/\s+/);
    const [name, written] = words;
    if (words.length !== 3 || name === undefined || written === undefined || !written.startsWith('v')) {
      problems.push({ message: 'not a line of go.sum', path, line: number, remedy: 'run `go mod tidy`' });
      continue;
    }
    names.add(name);
    if (!written.endsWith('/go.mod')) whole.set(name, (whole.get(name) ?? new Set()).add(written.slice(1)));
  }
  return { whole, names, problems };
}
