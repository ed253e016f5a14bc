import type { Severity } from '../../../model/severity.js';
import { entriesOf, entryOf, parsedReport } from './entries.js';
import { LINT_LIMITS, type Linter } from './linter.js';

const LEVELS: ReadonlyMap<unknown, Severity> = new Map([
  ['error', 'medium'],
  ['warning', 'low'],
  ['info', 'info'],
  ['style', 'info'],
]);

const WEAKNESSES: Readonly<Record<string, readonly string[]>> = {
  DL3002: ['CWE-250'],
  DL3004: ['CWE-250'],
};

/** hadolint 2.10 and later, whose comments can be passed over. */
export const hadolint = {
  name: 'hadolint',
  category: 'infrastructure',
  version: { args: ['--version'], minimum: '2.10.0' },
  limits: LINT_LIMITS,
  completed: [0],
  reads: (path) => /(?:^|[./])(?:Dockerfile|Containerfile)(?:\.[\w.-]+)?$/i.test(path),
  config: { name: 'hadolint.yaml', text: '{}\n' },
  planted: { path: 'canary/Dockerfile', text: 'FROM debian:latest\n', rule: 'DL3007' },
  command: ({ files, config }) => ({
    args: [
      ...['--no-fail', '--no-color', '--format', 'json', '--disable-ignore-pragma', '--config', config],
      '--',
      ...files,
    ],
  }),
  read({ stdout }) {
    const given = parsedReport(stdout);
    if (!Array.isArray(given)) return null;
    return entriesOf(given, ({ code, file, line, column, level, message }) =>
      entryOf({
        ...{ rule: code, path: file, line, column, message },
        severity: LEVELS.get(level) ?? 'low',
        cwe: WEAKNESSES[String(code)] ?? [],
      }),
    );
  },
} as const satisfies Linter;
