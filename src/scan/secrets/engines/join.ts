import type { Source } from '../../../model/finding.js';
import { ownSource } from '../observe.js';
import type { FoundSecret } from '../scan-text.js';
import type { PlacedReport } from './place-reported.js';

/** What is found, and by whom. */
interface Joined {
  readonly secret: FoundSecret;
  readonly exact: boolean;
  readonly sources: Source[];
  /** Whether every tool that reports it is told by a comment to keep quiet. */
  ignored: boolean;
}

/**
 * Joins what other tools report with what we found: the same value at the same line, or values that share characters
 * of the file, are one secret with several sources. Ours speaks where there is one, then the tool that comes first.
 */
export function joinReports(own: readonly FoundSecret[], reports: readonly PlacedReport[]): FoundSecret[] {
  if (reports.length === 0) return [...own];
  const byPath = new Map<string, Joined[]>();
  const all: Joined[] = [];
  function add(joined: Joined): void {
    all.push(joined);
    const list = byPath.get(joined.secret.path);
    if (list === undefined) byPath.set(joined.secret.path, [joined]);
    else list.push(joined);
  }
  for (const secret of own) {
    add({
      secret,
      exact: true,
      sources: [...(secret.sources ?? [ownSource(secret.rule.id)])],
      ignored: secret.inlineIgnore !== undefined,
    });
  }
  const ours = new Set(all);
  for (const report of reports) {
    const known = byPath.get(report.secret.path) ?? [];
    const twin =
      known.find(
        (each) => each.secret.startLine === report.secret.startLine && sameValue(each.secret, report.secret),
      ) ?? known.find((each) => isSame(each, report));
    if (twin === undefined) {
      add({
        secret: report.secret,
        exact: report.exact,
        sources: [report.source],
        ignored: report.secret.inlineIgnore !== undefined,
      });
    } else {
      twin.sources.push(report.source);
      if (!ours.has(twin)) twin.ignored &&= report.secret.inlineIgnore !== undefined;
    }
  }
  return all.map(({ secret, sources, ignored }) => ({
    ...secret,
    inlineIgnore: ignored ? secret.inlineIgnore : undefined,
    sources: [...new Map(sources.map((source) => [`${source.tool} ${source.rule}`, source])).values()],
  }));
}

/** Containing a shorter value than this says nothing. */
const TELLING_LENGTH = 8;

function isSame(known: Joined, report: PlacedReport): boolean {
  if (known.exact && report.exact && overlap(known.secret, report.secret)) return true;
  if (known.secret.startLine !== report.secret.startLine) return false;
  const [a, b] = [bare(known.secret.value), bare(report.secret.value)];
  return Math.min(a.length, b.length) >= TELLING_LENGTH && (a.includes(b) || b.includes(a));
}

function sameValue(a: FoundSecret, b: FoundSecret): boolean {
  return a.value === b.value;
}

/** Tools write the line ends of a key in different ways. */
function bare(value: string): string {
  return value.replace(/\\[nrt]|\s/g, '');
}

function overlap(a: FoundSecret, b: FoundSecret): boolean {
  return before(a.startLine, a.startColumn, b) && before(b.startLine, b.startColumn, a);
}

function before(line: number, column: number, other: FoundSecret): boolean {
  return line < other.endLine || (line === other.endLine && column < other.endColumn);
}
