import { isObject, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { isRefusal, readPnpmAudit } from './read.js';

/** `pnpm audit --json`. */
export const pnpmAudit: ReportFormat = {
  id: 'pnpm-audit',
  title: 'pnpm audit',
  docs: {
    steps: ['- run: pnpm audit --json > "$RUNNER_TEMP/reports/pnpm-audit.json" || true'],
    requires: 'pnpm-audit',
    weight: '`severity` of the advisory; pnpm says nothing of its confidence: medium',
    place:
      'the lockfile; where there are several, the report does not say of which it is, and all are named. Known by advisory, package and version',
    incomplete: 'An answer with `error`: failed. Fewer reports than there are lockfiles of pnpm: partial',
  },
  matches: (document) =>
    isObject(document) &&
    ((isObject(document.advisories) && isObject(document.metadata) && !('runId' in document)) || isRefusal(document)),
  read: (document) => [readPnpmAudit(objectAt(document))],
};
