import type { Confidence, Severity } from '../../../model/severity.js';
import { itemsAt, objectAt, type UnknownObject, wholeAt, wordAt } from '../../../util/json-value.js';
import type { Linted, LintReport } from './linter.js';

/** More entries than this are a burden and no report. */
const MOST_ENTRIES = 100_000;
const LONGEST_MESSAGE = 2_000;

/** The JSON of a report; undefined where it is none. */
export function parsedReport(stdout: Buffer): unknown {
  try {
    return JSON.parse(stdout.toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** Entries that have the right form; the others are counted. */
export function entriesOf(
  given: unknown,
  read: (entry: UnknownObject) => Linted | null,
  unread: readonly string[] = [],
): LintReport {
  const items = itemsAt(given);
  const entries = items.slice(0, MOST_ENTRIES).flatMap((item) => read(objectAt(item)) ?? []);
  return { entries, unread, broken: items.length - entries.length };
}

/** What an entry says of its rule and place, as a linter gives it. */
interface Given {
  readonly rule: unknown;
  readonly path: unknown;
  readonly line: unknown;
  readonly column?: unknown;
  readonly endLine?: unknown;
  readonly endColumn?: unknown;
  readonly message: unknown;
  readonly severity: Severity;
  readonly confidence?: Confidence;
  readonly cwe?: readonly string[];
}

/** One entry; null where it names no rule, no file or no line. */
export function entryOf({ rule, path, line, column, endLine, endColumn, message, ...rest }: Given): Linted | null {
  const [id, file, start] = [wordAt(rule), wordAt(path), wholeAt(line, 1)];
  if (id === null || file === null || start === null || !/^[A-Za-z0-9][\w./-]{0,99}$/.test(id)) return null;
  return {
    rule: id,
    path: file,
    line: start,
    column: wholeAt(column, 1),
    endLine: wholeAt(endLine, start),
    endColumn: wholeAt(endColumn, 1),
    message: (wordAt(message) ?? id).slice(0, LONGEST_MESSAGE),
    confidence: 'medium',
    cwe: [],
    ...rest,
  };
}

/** HIGH, MEDIUM and LOW, as bandit and gosec say both. */
export function rankOf(value: unknown): 'high' | 'medium' | 'low' {
  return value === 'HIGH' ? 'high' : value === 'LOW' ? 'low' : 'medium';
}

/** `CWE-89` of a number or a text; none where there is none. */
export function weaknessOf(id: unknown): string[] {
  return /^[1-9]\d{0,4}$/.test(String(id)) ? [`CWE-${String(id)}`] : [];
}
