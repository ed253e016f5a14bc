import { isObject, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { isRefusal, readNpmAudit } from './read.js';

/** `npm audit --json`, of npm 7 and later (`auditReportVersion` 2) and of npm 6. */
export const npmAudit: ReportFormat = {
  id: 'npm-audit',
  title: 'npm audit',
  docs: {
    steps: ['- run: npm audit --package-lock-only --json > "$RUNNER_TEMP/reports/npm-audit.json" || true'],
    requires: 'npm-audit',
    weight: '`severity` of the advisory; npm says nothing of its confidence: medium',
    place:
      'the lockfile; where there are several, the report does not say of which it is, and all are named. Known by advisory, package; npm 7 and later do not tell the version',
    incomplete: 'An answer with `error`: failed. Fewer reports than there are lockfiles of npm: partial',
    notes: [
      'Packages that are reported for the sake of what they depend on are left out: the advisory stands at the package that has it.',
    ],
  },
  matches: (document) =>
    isObject(document) &&
    (('auditReportVersion' in document && isObject(document.vulnerabilities)) ||
      (isObject(document.advisories) && isObject(document.metadata) && 'runId' in document) ||
      isRefusal(document)),
  read: (document) => [readNpmAudit(objectAt(document))],
};
