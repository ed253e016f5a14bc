import { isObject, itemsAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { isLeak, readGitleaks } from './read.js';

/** `gitleaks dir|git --report-format json`, of version 8 and of those before it. */
export const gitleaks: ReportFormat = {
  id: 'gitleaks',
  title: 'gitleaks',
  docs: {
    steps: [
      '- run: gitleaks dir . --report-format json --report-path "$RUNNER_TEMP/reports/gitleaks.json" --exit-code 0',
    ],
    requires: 'gitleaks',
    weight: 'a secret in the open is high; gitleaks does not say how sure it is: medium',
    place:
      'the file with its lines. A report of commits (`gitleaks git`) tells lines of commits: what the head still holds is looked up in it, what it does not is told with its commit. Known by the rule with the text of the line',
    incomplete: 'gitleaks leaves no report where it fails: failed',
    notes: [
      '`Secret` and `Match` are used to find the line and are never kept or shown.',
      'Without a finding gitleaks writes an empty list, which does not say whose it is: keep `gitleaks` in the name of the file.',
      'For the commits of a change: `gitleaks git --log-opts "$BASE..$HEAD"`. A report of the whole history makes every secret that was ever removed new, because nothing tells when it came.',
    ],
  },
  isEmptyList: true,
  matches: (document) => Array.isArray(document) && isObject(document[0]) && isLeak(document[0]),
  read: (document, place) => [readGitleaks(itemsAt(document), place)],
};
