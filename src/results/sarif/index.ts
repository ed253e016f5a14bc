import { isObject, itemsAt, objectAt, wordAt } from '../../util/json-value.js';
import type { ReportFormat } from '../foreign-run.js';
import { ReportError } from '../report-error.js';
import { readRun } from './run.js';

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), with its errata. */
export const sarif: ReportFormat = {
  id: 'sarif',
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
