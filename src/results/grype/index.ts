import { isObject, itemsAt, objectAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readGrype } from './read.js';

/** `grype --output json`. */
export const grype: ReportFormat = {
  id: 'grype',
  title: 'Grype',
  docs: {
    steps: ['- run: grype dir:. --output json --file "$RUNNER_TEMP/reports/grype.json"'],
    requires: 'grype',
    weight: '`severity` of the vulnerability; a match by CPE alone has low confidence, all others medium',
    place: 'the file that names the package; none for images. Known by advisory, package and version',
    incomplete: 'Grype leaves no report where it fails: failed',
    notes: [
      '`ignoredMatches` (`.grype.yaml`) are shown, not obeyed.',
      'What is found in an image is new, because nothing tells when it came: give a rule of the policy for it.',
    ],
  },
  matches: (document) =>
    isObject(document) &&
    Array.isArray(document.matches) &&
    (objectAt(document.descriptor).name === 'grype' ||
      (document.matches.length > 0 && itemsAt(document.matches).every((match) => isObject(objectAt(match).artifact)))),
  read: (document, place) => [readGrype(objectAt(document), place)],
};
