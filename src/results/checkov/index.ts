import { isObject, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readCheckov } from './read.js';

/** `checkov --output json`. */
export const checkov: ReportFormat = {
  id: 'checkov',
  title: 'Checkov',
  docs: {
    steps: [
      '- run: pipx run checkov --directory . --compact --quiet --soft-fail --output json > "$RUNNER_TEMP/reports/checkov.json"',
    ],
    requires: 'checkov',
    weight: '`severity`, which Checkov knows only with a key of its platform; else medium',
    place: 'the file with its range of lines; known by the check with its resource',
    incomplete:
      'A file of `parsing_errors` is in the ledger. A run that looked at no file while the repository holds Terraform or a Dockerfile: failed',
    notes: [
      '`skipped_checks` (`checkov:skip` in a file) are shown, not obeyed.',
      '`.checkov.yaml` of the change can leave checks and files out: give the configuration of the base (`--config-file`).',
    ],
  },
  matches: (document) =>
    Array.isArray(document) ? document.length > 0 && document.every(isReport) : isReport(document),
  read: (document, place) => [readCheckov(Array.isArray(document) ? document : [document], place)],
};

/** A report of one framework; or the summary alone, where there was nothing to look at. */
function isReport(document: unknown): boolean {
  const { check_type, results, checkov_version } = objectAt(document);
  return (typeof check_type === 'string' && isObject(results)) || typeof checkov_version === 'string';
}
