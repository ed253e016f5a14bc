import { isObject, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readGosec } from './read.js';

/** `gosec -fmt json`. */
export const gosec: ReportFormat = {
  id: 'gosec',
  title: 'gosec',
  docs: {
    steps: [
      '- run: go run github.com/securego/gosec/v2/cmd/gosec@latest -no-fail -fmt json -out "$RUNNER_TEMP/reports/gosec.json" ./...',
    ],
    requires: 'gosec',
    weight: '`severity` and `confidence`',
    place: 'the file with its lines and column; known by the rule with the text of the line',
    incomplete:
      'A file of which Go tells errors (`Golang errors`) is in the ledger. A run that looked at no file while the repository holds Go: failed',
    notes: ['What `#nosec` lets stay is listed with `-track-suppressions` and is shown, not obeyed.'],
  },
  matches: (document) => isObject(document) && 'Issues' in document && isObject(document.Stats),
  read: (document, place) => [readGosec(objectAt(document), place)],
};
