import { isObject, itemsAt, objectAt, wordAt } from '../../util/json-value.js';
import { ReportError } from '../report-error.js';
import type { ReportFormat } from '../report-format.js';
import { readRun } from './run.js';

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), with its errata. */
export const sarif: ReportFormat = {
  id: 'sarif',
  title: 'SARIF 2.1.0',
  docs: {
    steps: ['- run: semgrep scan --config p/default --sarif --output "$RUNNER_TEMP/reports/semgrep.sarif"'],
    requires: 'semgrep-oss',
    weight:
      '`security-severity` of the result or its rule (9 critical, 7 high, 4 medium, above 0 low); else the level (error high, warning medium, note low), the rule’s default, warning. `precision` of the rule, `confidence` of the result; else medium',
    place:
      'relative or `file:` addresses, `uriBaseId`, artifacts by index; columns that count code points are counted anew. Known by its fingerprints with the path, else by the rule with the text of the line',
    incomplete:
      'no `results`, results in another file, `executionSuccessful: false`: failed. A notification of level `error`, a report of another commit, results outside of the repository: partial',
  },
  matches: (document) => isObject(document) && (Array.isArray(document.runs) || isSchema(document.$schema)),
  read(document, place) {
    const { version, runs } = objectAt(document);
    if (version !== '2.1.0') throw new ReportError(`SARIF ${versionWords(version)}, and 2.1.0 alone is read`);
    if (!Array.isArray(runs) || runs.length === 0) throw new ReportError('SARIF without a run: no tool reported');
    return itemsAt(runs).map((run) => readRun(run, place));
  },
};

function isSchema(schema: unknown): boolean {
  return /\bsarif\b/i.test(wordAt(schema) ?? '');
}

function versionWords(version: unknown): string {
  return typeof version === 'string' && /^[\w.-]{1,30}$/.test(version) ? `of version ${version}` : 'without a version';
}
