import { itemsAt, objectAt, wholeAt, wordAt } from '../../../util/json-value.js';
import { entriesOf, entryOf, parsedReport, rankOf, weaknessOf } from './entries.js';
import { LINT_LIMITS, type Linter } from './linter.js';

/** Bandit 1.7.5 and later (`nosec` can be passed over; the weakness is told). */
export const bandit = {
  name: 'bandit',
  category: 'code',
  version: { args: ['--version'], minimum: '1.7.5' },
  limits: LINT_LIMITS,
  completed: [0],
  reads: (path) => path.endsWith('.py'),
  planted: { path: 'canary/deploy.py', text: 'eval(input())\n', rule: 'B307' },
  command: () => ({ args: ARGS }),
  read({ stdout }) {
    const { results, errors } = objectAt(parsedReport(stdout));
    if (!Array.isArray(results) || !Array.isArray(errors)) return null;
    const unread = errors.flatMap((error) => wordAt(objectAt(error).filename) ?? []);
    return entriesOf(
      results,
      (given) => {
        const lines = itemsAt(given.line_range);
        const isOne = lines.length <= 1;
        return entryOf({
          ...{ rule: given.test_id, path: given.filename, line: given.line_number, message: given.issue_text },
          column: isOne ? plusOne(given.col_offset) : null,
          endLine: lines.at(-1),
          endColumn: isOne ? plusOne(given.end_col_offset) : null,
          severity: rankOf(given.issue_severity),
          confidence: rankOf(given.issue_confidence),
          cwe: weaknessOf(objectAt(given.issue_cwe).id),
        });
      },
      unread,
    );
  },
} as const satisfies Linter;

/** It takes no configuration that is not named; a `.bandit` of theirs has another name among the copies. */
const ARGS = [
  ...['--recursive', '.', '--format', 'json', '--quiet', '--ignore-nosec', '--exit-zero'],
  ...['--exclude', 'gatehouse-passes-over-nothing'],
];

function plusOne(offset: unknown): number | null {
  const from = wholeAt(offset, 0);
  return from === null ? null : from + 1;
}
