import { isObject, itemsAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readHadolint } from './read.js';

/** `hadolint --format json`. */
export const hadolint: ReportFormat = {
  id: 'hadolint',
  title: 'Hadolint',
  docs: {
    steps: [
      '- run: docker run --rm -v "$PWD:/w" -w /w hadolint/hadolint:v2.12.0-alpine hadolint --no-fail --format json Dockerfile > "$RUNNER_TEMP/reports/hadolint.json"',
    ],
    requires: 'hadolint',
    weight: '`level`: error high, warning medium, info and style for information',
    place: 'the file with its line and column; known by the rule with the text of the line',
    incomplete: 'A file that Hadolint does not understand (`DL1000`) is in the ledger',
    notes: [
      'Without a finding Hadolint writes an empty list, which does not say whose it is: keep `hadolint` in the name of the file.',
    ],
  },
  isEmptyList: true,
  matches: (document) =>
    Array.isArray(document) &&
    isObject(document[0]) &&
    ['code', 'column', 'file', 'level', 'line', 'message'].every((key) => key in Object(document[0])) &&
    /^(?:DL|SC)\d{4}$/.test(String(document[0].code)),
  read: (document, place) => [readHadolint(itemsAt(document), place)],
};
