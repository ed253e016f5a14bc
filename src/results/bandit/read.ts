import type { Severity } from '../../model/severity.js';
import { itemsAt, objectAt, type UnknownObject, wholeAt, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun, UnreadFile } from '../foreign-run.js';
import { confidenceAt } from '../read/confidence.js';
import { weaknessesAt } from '../read/ids.js';
import { readItems } from '../read/items.js';
import { pathAt, placesAt } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { severityAt } from '../read/severity.js';
import type { RepositoryPlace } from '../report-format.js';

/** Reads a report of Bandit: `results`, and `errors` with the files that it could not read. */
export function readBandit(document: UnknownObject, place: RepositoryPlace): ForeignRun {
  const files = Object.keys(objectAt(document.metrics)).filter((name) => name !== '_totals');
  return foreignRun({
    tool: 'Bandit',
    unread: itemsAt(document.errors).flatMap((error): UnreadFile[] => {
      const path = pathAt(objectAt(error).filename, place);
      return path === null ? [] : [{ path, kind: 'syntax' }];
    }),
    lookedAtNothing: files.length === 0 ? /\.pyi?$/ : null,
    ...readItems(itemsAt(document.results), (result) => readResult(result, place)),
  });
}

function readResult(result: UnknownObject, place: RepositoryPlace): ForeignResult {
  const text = wordAt(result.issue_text) ?? '';
  const lines = itemsAt(result.line_range).flatMap((line) => wholeAt(line, 1) ?? []);
  const region = { startLine: lines[0] ?? result.line_number, endLine: lines.at(-1) };
  return foreignResult({
    rule: wordAt(result.test_id) ?? 'unnamed-rule',
    title: text,
    message: text,
    severity: severityOf(result.issue_severity),
    confidence: confidenceAt(result.issue_confidence),
    cwe: weaknessesAt(objectAt(result.issue_cwe).id),
    help: wordAt(result.more_info),
    places: placesAt(result.filename, region, place),
  });
}

function severityOf(value: unknown): Severity {
  return value === 'UNDEFINED' ? 'medium' : severityAt(value);
}
