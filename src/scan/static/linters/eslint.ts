import { itemsAt, objectAt, wordAt } from '../../../util/json-value.js';
import { entriesOf, entryOf, parsedReport } from './entries.js';
import { LINT_LIMITS, type Linter } from './linter.js';

/** Rules of its own that are about security; all others need a plugin, and plugins are code. */
const WEAKNESSES: Readonly<Record<string, readonly string[]>> = {
  'no-eval': ['CWE-95'],
  'no-implied-eval': ['CWE-95'],
  'no-new-func': ['CWE-95'],
  'no-script-url': ['CWE-79'],
};

const CONFIG = `export default [
  { ignores: ['!**/node_modules/', '!**/.git/'] },
  {
    files: ['**/*.js', '**/*.cjs', '**/*.mjs', '**/*.jsx'],
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    rules: ${JSON.stringify(Object.fromEntries(Object.keys(WEAKNESSES).map((rule) => [rule, 'error'])))},
  },
];
`;

/** ESLint 9 and later, with a configuration of ours and none of its comments. */
export const eslint = {
  name: 'eslint',
  category: 'code',
  version: { args: ['--version'], minimum: '9.0.0' },
  limits: LINT_LIMITS,
  completed: [0, 1],
  reads: (path) => /\.(?:[cm]?js|jsx)$/.test(path),
  config: { name: 'eslint.config.mjs', text: CONFIG },
  planted: { path: 'canary/deploy.mjs', text: 'eval(process.argv[2]);\n', rule: 'no-eval' },
  command: ({ config }) => ({ args: ['--config', config, ...ARGS] }),
  read({ stdout }) {
    const files = parsedReport(stdout);
    if (!Array.isArray(files)) return null;
    const all = files
      .map(objectAt)
      .flatMap(({ filePath, messages }) => itemsAt(messages).map((message) => ({ ...objectAt(message), filePath })));
    const isFatal = (message: object) => objectAt(message).fatal === true;
    const unread = all.filter(isFatal).flatMap(({ filePath }) => wordAt(filePath) ?? []);
    return entriesOf(
      all.filter((message) => !isFatal(message)),
      ({ ruleId, filePath, line, column, endLine, endColumn, message }) =>
        entryOf({
          ...{ rule: ruleId, path: filePath, line, column, endLine, endColumn, message, severity: 'medium' },
          cwe: WEAKNESSES[String(ruleId)] ?? [],
        }),
      unread,
    );
  },
} as const satisfies Linter;

const ARGS = ['--no-config-lookup', '--no-inline-config', '--no-warn-ignored', '--format', 'json', '.'];
