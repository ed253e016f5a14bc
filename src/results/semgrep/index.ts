import { isObject, itemsAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readSemgrep } from './read.js';

/** `semgrep scan --json`, and Opengrep's. */
export const semgrep: ReportFormat = {
  id: 'semgrep',
  title: 'Semgrep',
  docs: {
    steps: ['- run: pipx run semgrep scan --config p/default --json --output "$RUNNER_TEMP/reports/semgrep.json"'],
    requires: 'semgrep',
    weight: '`severity` (ERROR high, WARNING medium, INFO low, or the word itself) and `confidence` of the rule',
    place: 'the file with lines and columns; known by the rule with the text of the line',
    incomplete:
      'A file that was not understood, or given up, is in the ledger; an error that names no file, and rules that were skipped: partial. A run that looked at no file while the repository holds code: failed',
    notes: [
      'What `nosemgrep` lets stay is listed with `--disable-nosem` and is shown, not obeyed.',
      'Reports of SARIF are read too, under the name `semgrep-oss`.',
    ],
  },
  matches: (document) =>
    isObject(document) &&
    Array.isArray(document.results) &&
    Array.isArray(document.errors) &&
    !('metrics' in document) &&
    itemsAt(document.results).every((result) => !isObject(result) || 'check_id' in result),
  read: (document, place) => [readSemgrep(document, place)],
};
