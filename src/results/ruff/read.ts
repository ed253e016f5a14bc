import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import { ruffWeaknesses } from '../../util/ruff-weaknesses.js';
import type { ForeignResult, ForeignRun, UnreadFile } from '../foreign-run.js';
import { readItems } from '../read/items.js';
import { pathAt, placesAt } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import type { RepositoryPlace } from '../report-format.js';

/** Rules that were taken over from Bandit. */
const SECURITY = /^S\d{3}$/;

/** Reads a report of Ruff: a list of diagnostics, among which are files that it does not understand. */
export function readRuff(document: readonly unknown[], place: RepositoryPlace): ForeignRun {
  const broken = document.filter((one) => isObject(one) && isSyntaxError(one));
  return foreignRun({
    tool: 'Ruff',
    countsPoints: true,
    unread: broken.flatMap((one): UnreadFile[] => {
      const path = pathAt(objectAt(one).filename, place);
      return path === null ? [] : [{ path, kind: 'syntax' }];
    }),
    ...readItems(itemsAt(document), (one) => (isSyntaxError(one) ? null : readDiagnostic(one, place))),
  });
}

/** Without a code in earlier releases, with a word for one in later ones. */
function isSyntaxError({ code }: UnknownObject): boolean {
  return code === null || code === 'invalid-syntax' || code === 'E999';
}

function readDiagnostic(one: UnknownObject, place: RepositoryPlace): ForeignResult {
  const rule = wordAt(one.code) ?? 'unnamed-rule';
  const [start, end] = [objectAt(one.location), objectAt(one.end_location)];
  const isSecurity = SECURITY.test(rule);
  const text = wordAt(one.message) ?? rule;
  const region = { startLine: start.row, startColumn: start.column, endLine: end.row, endColumn: end.column };
  return foreignResult({
    rule,
    title: text,
    message: text,
    severity: isSecurity ? 'medium' : 'info',
    confidence: isSecurity ? 'medium' : 'low',
    cwe: ruffWeaknesses(rule),
    help: wordAt(one.url),
    // Of a notebook lines are counted within a cell, which no line of the file is.
    places: placesAt(one.filename, one.cell === null || one.cell === undefined ? region : {}, place),
  });
}
