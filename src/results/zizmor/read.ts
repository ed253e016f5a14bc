import { isObject, itemsAt, objectAt, type UnknownObject, wholeAt, wordAt } from '../../util/json-value.js';
import type { ForeignPlace, ForeignResult, ForeignRun } from '../foreign-run.js';
import { confidenceAt } from '../read/confidence.js';
import { readItems } from '../read/items.js';
import { placesAt } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { severityAt } from '../read/severity.js';
import type { RepositoryPlace } from '../report-format.js';
import { WEAKNESSES } from './weaknesses.js';

const MAX_PLACES = 20;

/** Reads a report of zizmor: a list of findings. */
export function readZizmor(document: readonly unknown[], place: RepositoryPlace): ForeignRun {
  return foreignRun({ tool: 'zizmor', ...readItems(document, (finding) => readFinding(finding, place)) });
}

function readFinding(finding: UnknownObject, place: RepositoryPlace): ForeignResult {
  const rule = wordAt(finding.ident) ?? 'unnamed-rule';
  const { severity, confidence } = objectAt(finding.determinations);
  const locations = itemsAt(finding.locations).slice(0, MAX_PLACES).filter(isObject);
  const primary = locations.find(({ symbolic }) => objectAt(symbolic).kind === 'Primary');
  const note = wordAt(objectAt(primary?.symbolic).annotation);
  const title = wordAt(finding.desc) ?? rule;
  return foreignResult({
    rule,
    title,
    message: note === null ? title : `${title}: ${note}`,
    severity: severityAt(severity),
    confidence: confidenceAt(confidence),
    category: 'workflow',
    cwe: WEAKNESSES.get(rule) ?? [],
    help: wordAt(finding.url),
    places: [...(primary === undefined ? [] : [primary]), ...locations.filter((one) => one !== primary)].flatMap(
      (one) => placeIn(one, place),
    ),
    isSuppressed: finding.ignored === true,
  });
}

/** Rows count from 0. */
function placeIn({ symbolic, concrete }: UnknownObject, place: RepositoryPlace): ForeignPlace[] {
  const local = objectAt(objectAt(objectAt(symbolic).key).Local);
  const { start_point, end_point } = objectAt(objectAt(concrete).location);
  return placesAt(
    local.verbatim_path ?? local.given_path,
    { startLine: lineOf(start_point), endLine: lineOf(end_point) },
    place,
  );
}

function lineOf(point: unknown): number | null {
  const row = wholeAt(objectAt(point).row, 0);
  return row === null ? null : row + 1;
}
