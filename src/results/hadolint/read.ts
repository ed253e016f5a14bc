import { isObject, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun, UnreadFile } from '../foreign-run.js';
import { readItems } from '../read/items.js';
import { pathAt, placesAt } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { severityAt } from '../read/severity.js';
import type { RepositoryPlace } from '../report-format.js';

/** The code of a file that cannot be parsed, of which no other rule says anything. */
const NOT_UNDERSTOOD = 'DL1000';

/** Reads a report of Hadolint: a list of failures. */
export function readHadolint(document: readonly unknown[], place: RepositoryPlace): ForeignRun {
  const broken = document.filter(isObject).filter(({ code }) => code === NOT_UNDERSTOOD);
  return foreignRun({
    tool: 'Hadolint',
    unread: broken.flatMap((one): UnreadFile[] => {
      const path = pathAt(one.file, place);
      return path === null ? [] : [{ path, kind: 'syntax' }];
    }),
    ...readItems(document, (one) => (one.code === NOT_UNDERSTOOD ? null : readFailure(one, place))),
  });
}

function readFailure(one: UnknownObject, place: RepositoryPlace): ForeignResult {
  const rule = wordAt(one.code) ?? 'unnamed-rule';
  const text = wordAt(one.message) ?? rule;
  return foreignResult({
    rule,
    title: text,
    message: text,
    severity: severityAt(one.level),
    category: 'infrastructure',
    places: placesAt(one.file, { startLine: one.line, startColumn: one.column }, place),
  });
}
