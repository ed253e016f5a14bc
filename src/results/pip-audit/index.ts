import { isObject, itemsAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readPipAudit } from './read.js';

/** `pip-audit --format json`, with `dependencies` and as the bare list of earlier releases. */
export const pipAudit: ReportFormat = {
  id: 'pip-audit',
  title: 'pip-audit',
  docs: {
    steps: [
      '- run: pipx run pip-audit --requirement requirements.txt --no-deps --format json --output "$RUNNER_TEMP/reports/pip-audit.json" || true',
    ],
    requires: 'pip-audit',
    weight:
      'pip-audit does not say how bad an advisory is: unknown, for which `gate.unknown-severity` decides; joined with our own finding it has that one’s',
    place:
      'the lockfiles and requirements of Python that there are: the report does not say of which it is. Known by advisory, package and version',
    incomplete:
      'A package that was skipped (`skip_reason`): partial. No package while the repository holds requirements: failed',
    notes: ['Without `--no-deps` pip-audit lets pip resolve the requirements, which may run code of packages.'],
  },
  isEmptyList: true,
  matches: (document) => {
    const list = isObject(document) ? document.dependencies : document;
    const isList = Array.isArray(list) && (isObject(document) ? isBare(document) : list.length > 0);
    return (
      isList && itemsAt(list).every((one) => isObject(one) && 'name' in one && ('vulns' in one || 'skip_reason' in one))
    );
  },
  read: (document, place) => [readPipAudit(document, place)],
};

function isBare(document: object): boolean {
  return Object.keys(document).every((key) => key === 'dependencies' || key === 'fixes');
}
