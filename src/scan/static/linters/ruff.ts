import { objectAt, wordAt } from '../../../util/json-value.js';
import { ruffWeaknesses } from '../../../util/ruff-weaknesses.js';
import { entriesOf, entryOf, parsedReport } from './entries.js';
import { LINT_LIMITS, type Linter } from './linter.js';

/** Ruff's rules about security (`S`, from flake8-bandit). */
export const ruff = {
  name: 'ruff',
  category: 'code',
  version: { args: ['--version'] },
  limits: LINT_LIMITS,
  completed: [0],
  reads: (path) => /\.pyi?$/.test(path),
  planted: { path: 'canary/deploy.py', text: 'eval(input())\n', rule: 'S307' },
  command: () => ({ args: ARGS }),
  read({ stdout }) {
    const given = parsedReport(stdout);
    if (!Array.isArray(given)) return null;
    const isSyntax = (item: unknown) => {
      const { code } = objectAt(item);
      return code === null || code === 'invalid-syntax';
    };
    const unread = given.filter(isSyntax).flatMap((item) => wordAt(objectAt(item).filename) ?? []);
    return entriesOf(
      given.filter((item) => !isSyntax(item)),
      ({ code, filename, location, end_location, message }) => {
        const [start, end] = [objectAt(location), objectAt(end_location)];
        return entryOf({
          ...{ rule: code, path: filename, line: start.row, column: start.column },
          ...{ endLine: end.row, endColumn: end.column, message, severity: 'medium' },
          cwe: ruffWeaknesses(String(code)),
        });
      },
      unread,
    );
  },
} as const satisfies Linter;

/** No configuration, no cache, no `noqa`, and none of the folders that it passes over by itself. */
const ARGS = [
  ...['check', '--isolated', '--no-cache', '--select', 'S', '--ignore-noqa', '--no-respect-gitignore'],
  ...['--exclude', 'gatehouse-passes-over-nothing', '--output-format', 'json', '--exit-zero', '.'],
];
