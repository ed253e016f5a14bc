import { isObject, itemsAt, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readBandit } from './read.js';

/** `bandit --format json`. */
export const bandit: ReportFormat = {
  id: 'bandit',
  title: 'Bandit',
  docs: {
    steps: ['- run: pipx run bandit -r . --format json --output "$RUNNER_TEMP/reports/bandit.json" --exit-zero'],
    requires: 'bandit',
    weight: '`issue_severity` and `issue_confidence`; undefined is medium',
    place: 'the file with its line and range of lines; known by the test with the text of the line',
    incomplete:
      'A file that Bandit could not parse is in the ledger. A run that looked at no file while the repository holds Python: failed',
    notes: [
      '`.bandit` and `pyproject.toml` of the change can leave files out: give the configuration of the base (`--configfile`).',
    ],
  },
  matches: (document) =>
    isObject(document) &&
    Array.isArray(document.results) &&
    Array.isArray(document.errors) &&
    isObject(objectAt(document.metrics)._totals) &&
    itemsAt(document.results).every((result) => !isObject(result) || 'test_id' in result),
  read: (document, place) => [readBandit(objectAt(document), place)],
};
