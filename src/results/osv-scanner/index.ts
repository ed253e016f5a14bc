import { isObject, itemsAt } from '../../util/json-value.js';
import type { ReportFormat } from '../report-format.js';
import { readOsvScanner } from './read.js';

/** `osv-scanner scan --format json`. */
export const osvScanner: ReportFormat = {
  id: 'osv-scanner',
  title: 'OSV-Scanner',
  docs: {
    steps: [
      '- run: osv-scanner scan source --recursive --format json --output-file "$RUNNER_TEMP/reports/osv-scanner.json" . || true',
    ],
    requires: 'osv-scanner',
    weight:
      '`max_severity` of the group of advisories, else the word of the database, else unknown; what its analysis of calls says is not called is low, and the message says so',
    place: 'the lockfile; known by advisory, package and version',
    incomplete: 'osv-scanner leaves no report where it fails: failed',
    notes: [
      'Aliases of one advisory are one result.',
      'The gate’s own audit reads the same database: join the report where you want to see that both agree.',
    ],
  },
  matches: (document) =>
    isObject(document) &&
    (Array.isArray(document.results) || document.results === null) &&
    !('errors' in document) &&
    ('experimental_config' in document || 'license_summary' in document || isSources(document.results)),
  read: (document, place) => [readOsvScanner(document, place)],
};

function isSources(results: unknown): boolean {
  const given = itemsAt(results);
  return given.length > 0 && given.every((one) => isObject(one) && isObject(one.source) && Array.isArray(one.packages));
}
