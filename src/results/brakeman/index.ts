import { isObject, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readBrakeman } from './read.js';

/** `brakeman --format json`. */
export const brakeman: ReportFormat = {
  id: 'brakeman',
  title: 'Brakeman',
  docs: {
    steps: [
      '- run: gem exec brakeman --no-exit-on-warn --no-exit-on-error --format json --output "$RUNNER_TEMP/reports/brakeman.json"',
    ],
    requires: 'brakeman',
    weight:
      'Brakeman tells how sure it is and not how bad it is: high confidence is high, medium is medium, weak is low, in severity and confidence',
    place:
      'the file with its line, from `app_path` where that is below the repository’s root; known by its fingerprint',
    incomplete: 'An error while it read a file: that file is in the ledger; one without a file: partial',
    notes: ['`ignored_warnings` (`config/brakeman.ignore`) are shown, not obeyed.'],
  },
  matches: (document) =>
    isObject(document) && Array.isArray(document.warnings) && 'brakeman_version' in objectAt(document.scan_info),
  read: (document, place) => [readBrakeman(objectAt(document), place)],
};
