import { isObject, itemsAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readZizmor } from './read.js';

/** `zizmor --format json`, version 1 of that format. */
export const zizmor: ReportFormat = {
  id: 'zizmor',
  title: 'zizmor',
  docs: {
    steps: ['- run: pipx run zizmor --offline --no-exit-codes --format json . > "$RUNNER_TEMP/reports/zizmor.json"'],
    requires: 'zizmor',
    weight: '`severity` and `confidence` of its determinations',
    place: 'the first primary location, by lines; known by the audit with the text of the line',
    incomplete: 'zizmor stops where a file cannot be parsed, and leaves no report: failed',
    notes: [
      'Without a finding zizmor writes an empty list, which does not say whose it is: keep `zizmor` in the name of the file.',
      'What `zizmor: ignore` lets stay is shown, not obeyed.',
    ],
  },
  isEmptyList: true,
  matches: (document) =>
    Array.isArray(document) && isObject(document[0]) && 'ident' in document[0] && isObject(document[0].determinations),
  read: (document, place) => [readZizmor(itemsAt(document), place)],
};
