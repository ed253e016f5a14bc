import type { Confidence, Severity } from '../../model/severity.js';
import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun, UnreadFile } from '../foreign-run.js';
import { MAX_ENTRIES } from '../limits.js';
import { weaknessesAt } from '../read/ids.js';
import { joinItems, readItems } from '../read/items.js';
import { pathAt, placeOf } from '../read/place.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { shortfall } from '../read/tally.js';
import type { RepositoryPlace } from '../report-format.js';

const WEIGHTS: ReadonlyMap<unknown, readonly [Severity, Confidence]> = new Map([
  ['High', ['high', 'high']],
  ['Medium', ['medium', 'medium']],
  ['Weak', ['low', 'low']],
]);

/** Reads a report of Brakeman: `warnings`, and `ignored_warnings`, which count here like all others. */
export function readBrakeman(document: UnknownObject, place: RepositoryPlace): ForeignRun {
  const info = objectAt(document.scan_info);
  const pathOf = applicationPath(info.app_path, place);
  const errors = itemsAt(document.errors);
  const unread = errors.slice(0, MAX_ENTRIES).flatMap((error) => brokenFile(objectAt(error), pathOf) ?? []);
  const lists = [document.warnings, document.ignored_warnings].map((list, index) =>
    readItems(itemsAt(list), (warning) => readWarning(warning, index === 1, pathOf)),
  );
  return foreignRun({
    tool: 'Brakeman',
    version: wordAt(info.brakeman_version) ?? 'unknown',
    unread,
    shortfalls: shortfall(errors.length - unread.length, 'error while it ran', 'errors while it ran'),
    ...joinItems(lists),
  });
}

type PathOf = (file: unknown) => string | null;

/** Files are told from the application's folder, which may be one of the repository's. */
function applicationPath(folder: unknown, place: RepositoryPlace): PathOf {
  const within = pathAt(`${wordAt(folder) ?? '.'}/x`, place)?.slice(0, -1) ?? '';
  return (file) => {
    const path = wordAt(file);
    return path === null ? null : pathAt(path.startsWith('/') ? path : `${within}${path}`, place);
  };
}

function brokenFile({ location, error }: UnknownObject, pathOf: PathOf): UnreadFile | null {
  const named = /^(?:Could not parse |[^\n]{0,200}?)([\w./-]{1,500}\.(?:rb|erb|haml|slim))\b/.exec(
    wordAt(location) ?? wordAt(error) ?? '',
  );
  const path = pathOf(named?.[1]);
  return path === null ? null : { path, kind: 'syntax' };
}

function readWarning(warning: UnknownObject, isSuppressed: boolean, pathOf: PathOf): ForeignResult {
  const [severity, confidence] = WEIGHTS.get(warning.confidence) ?? ['medium', 'medium'];
  const kind = wordAt(warning.warning_type) ?? 'Warning';
  const fingerprint = wordAt(warning.fingerprint);
  return foreignResult({
    rule: wordAt(warning.check_name) ?? kind,
    title: kind,
    message: wordAt(warning.message) ?? kind,
    severity,
    confidence,
    cwe: weaknessesAt(...itemsAt(warning.cwe_id)),
    help: wordAt(warning.link),
    places: wordAt(warning.file) === null ? [] : [placeOf(pathOf(warning.file), { startLine: warning.line })],
    identity: fingerprint === null ? null : [fingerprint],
    snippet: wordAt(warning.code),
    isSuppressed,
  });
}
