import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun, UnreadFile } from '../foreign-run.js';
import { confidenceAt } from '../read/confidence.js';
import { weaknessesAt } from '../read/ids.js';
import { readItems } from '../read/items.js';
import { type GivenRegion, pathAt, placesAt } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { severityAt } from '../read/severity.js';
import { shortfall } from '../read/tally.js';
import type { RepositoryPlace } from '../report-format.js';

/** Reads a report of gosec: `Issues`, and `Golang errors` by file. */
export function readGosec(document: UnknownObject, place: RepositoryPlace): ForeignRun {
  const broken = Object.keys(objectAt(document['Golang errors'])).map((name) => pathAt(name, place));
  const unread = broken.flatMap((path): UnreadFile[] => (path === null ? [] : [{ path, kind: 'syntax' }]));
  return foreignRun({
    tool: 'gosec',
    version: wordAt(document.GosecVersion) ?? 'unknown',
    // An error of a package as a whole has no file: the package was not looked at.
    shortfalls: shortfall(broken.length - unread.length, 'package could not be built', 'packages could not be built'),
    unread,
    lookedAtNothing: objectAt(document.Stats).files === 0 ? /\.go$/ : null,
    ...readItems(itemsAt(document.Issues), (issue) => readIssue(issue, place)),
  });
}

function readIssue(issue: UnknownObject, place: RepositoryPlace): ForeignResult {
  const details = wordAt(issue.details) ?? '';
  return foreignResult({
    rule: wordAt(issue.rule_id) ?? 'unnamed-rule',
    title: details,
    message: details,
    severity: severityAt(issue.severity),
    confidence: confidenceAt(issue.confidence),
    cwe: weaknessesAt(objectAt(issue.cwe).id),
    places: placesAt(issue.file, regionOf(issue), place),
    isSuppressed: issue.nosec === true || itemsAt(issue.suppressions).length > 0,
  });
}

/** `"14"`, or `"14-16"` for several lines. The end column is not told. */
function regionOf({ line, column }: UnknownObject): GivenRegion {
  const [startLine, endLine] = String(line).split('-', 2);
  return { startLine, startColumn: column, endLine };
}
