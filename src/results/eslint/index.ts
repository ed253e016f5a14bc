import { isObject, itemsAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readEslint } from './read.js';

/** `eslint --format json`. */
export const eslint: ReportFormat = {
  id: 'eslint',
  title: 'ESLint',
  docs: {
    steps: ['- run: npx eslint --format json --output-file "$RUNNER_TEMP/reports/eslint.json" . || true'],
    requires: 'eslint',
    weight:
      'rules about security (`security/*`, `no-unsanitized/*`, `no-eval` and their kin): an error is high, a warning medium; all others are about style or mistakes: an error is low, a warning for information. Confidence is medium, of style low',
    place: 'the file with lines and columns; known by the rule with the text of the line',
    incomplete:
      'A file that ESLint could not parse is in the ledger. A run that looked at no file while the repository holds JavaScript: failed',
    notes: [
      'ESLint runs the configuration of the tree that it looks at. On pull requests of strangers that is their code: run it in a job without secrets and hand the report over as an artifact.',
      '`suppressedMessages` (`eslint-disable`) are shown, not obeyed.',
    ],
  },
  isEmptyList: true,
  matches: (document) =>
    Array.isArray(document) &&
    document.length > 0 &&
    isObject(document[0]) &&
    'filePath' in document[0] &&
    Array.isArray(document[0].messages),
  read: (document, place) => [readEslint(itemsAt(document), place)],
};
