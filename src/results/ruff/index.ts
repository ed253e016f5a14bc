import { isObject, itemsAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readRuff } from './read.js';

/** `ruff check --output-format json`. */
export const ruff: ReportFormat = {
  id: 'ruff',
  title: 'Ruff',
  docs: {
    steps: [
      '- run: pipx run ruff check --isolated --select S --exit-zero --output-format json --output-file "$RUNNER_TEMP/reports/ruff.json"',
    ],
    requires: 'ruff',
    weight:
      'Ruff does not say how bad something is: its rules from Bandit (`S…`) are medium, all others, which are about style and mistakes, for information with low confidence',
    place:
      'the file with lines and columns, which Ruff counts in code points; known by the rule with the text of the line',
    incomplete: 'A file with a syntax error is in the ledger',
    notes: [
      'Without a finding Ruff writes an empty list, which does not say whose it is: keep `ruff` in the name of the file.',
      '`--isolated` keeps the configuration of the change from leaving rules and files out.',
    ],
  },
  isEmptyList: true,
  matches: (document) =>
    Array.isArray(document) &&
    isObject(document[0]) &&
    'noqa_row' in document[0] &&
    'end_location' in document[0] &&
    'filename' in document[0],
  read: (document, place) => [readRuff(itemsAt(document), place)],
};
