import { objectAt, wholeAt } from '../../../util/json-value.js';
import { entriesOf, entryOf, parsedReport, rankOf, weaknessOf } from './entries.js';
import { LINT_LIMITS, type Linter } from './linter.js';

/**
 * gosec 2. It asks the Go toolchain for packages: with a module of ours in place of theirs, no network, no other
 * toolchain, no C and no settings of a file, nothing of the change is run or fetched. What the packages import is not
 * there, so rules that need the types of other modules are silent.
 */
export const gosec = {
  name: 'gosec',
  category: 'code',
  version: { args: ['--version'] },
  limits: LINT_LIMITS,
  completed: [0],
  // What the toolchain passes over it is not asked about.
  reads: (path) => path.endsWith('.go') && !/(?:^|\/)(?:vendor|testdata|[_.][^/]*)(?:\/|$)/.test(path),
  scaffold: [{ path: 'go.mod', text: 'module copies\n\ngo 1.21\n' }],
  planted: {
    path: 'canary/deploy.go',
    text: 'package canary\n\nimport "crypto/md5"\n\nvar Sum = md5.Sum([]byte("x"))\n',
    rule: 'G501',
  },
  command: () => ({
    args: [
      '-fmt',
      'json',
      '-nosec',
      '-no-fail',
      '-quiet',
      '-tests',
      '-exclude-dir',
      'gatehouse-passes-over-nothing',
      './...',
    ],
    env: {
      ...{ GOFLAGS: '-buildvcs=false -mod=mod', GOPROXY: 'off', GOSUMDB: 'off', GOTOOLCHAIN: 'local' },
      ...{ GOENV: 'off', GOWORK: 'off', CGO_ENABLED: '0' },
    },
  }),
  read({ stdout }) {
    const { Issues: issues, Stats: stats } = objectAt(parsedReport(stdout));
    if (!Array.isArray(issues)) return null;
    const report = entriesOf(issues, (given) => {
      const [start, end] = String(given.line).split('-').map(Number);
      return entryOf({
        ...{ rule: given.rule_id, path: given.file, line: start, endLine: end, message: given.details },
        column: end === undefined ? Number(given.column) : null,
        severity: rankOf(given.severity),
        confidence: rankOf(given.confidence),
        cwe: weaknessOf(objectAt(given.cwe).id),
      });
    });
    const looked = wholeAt(objectAt(stats).files, 0);
    return looked === null ? null : { ...report, looked };
  },
} as const satisfies Linter;
