import { isObject, objectAt } from '../../util/json-value.js';
import { valuesOf } from '../json-stream.js';
import type { ReportFormat } from '../report-format.js';
import { readYarnAudit } from './read.js';

/** `yarn audit --json` of version 1, and `yarn npm audit --json` of those after it: JSON Lines. */
export const yarnAudit: ReportFormat = {
  id: 'yarn-audit',
  title: 'yarn audit',
  docs: {
    steps: [
      '- run: |',
      '    report="$RUNNER_TEMP/reports/yarn-audit.json"',
      '    if yarn npm audit --all --recursive --json > "$report"; then [ -s "$report" ] || echo "[]" > "$report"; fi',
    ],
    requires: 'yarn-audit',
    weight: '`severity` of the advisory; yarn says nothing of its confidence: medium',
    place:
      'the lockfile; where there are several, the report does not say of which it is, and all are named. Known by advisory, package and version',
    incomplete:
      'A line of type `error`, or no summary at the end (version 1): failed. Fewer reports than there are lockfiles of yarn: partial',
    notes: [
      'Later versions write nothing at all where they find nothing, which an audit that broke off does too: the step above writes an empty list where yarn ended well. Keep `yarn-audit` in the name of the file.',
      'Deprecated packages are for information. Version 1 lists an advisory once for each way to the package, which is told once.',
    ],
  },
  isEmptyList: true,
  matches: (document) =>
    valuesOf(document).every(isObject) && valuesOf(document).some((value) => isLine(objectAt(value))),
  read: (document) => [readYarnAudit(valuesOf(document))],
};

function isLine({ type, data, value, children }: Readonly<Record<string, unknown>>): boolean {
  if (typeof value === 'string' && isObject(children)) return 'Severity' in children && 'ID' in children;
  if (type === 'error' || type === 'auditSummary') return data !== undefined;
  return type === 'auditAdvisory' && isObject(data);
}
