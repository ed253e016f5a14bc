import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignResult, ForeignRun, UnreadFile } from '../foreign-run.js';
import { confidenceAt } from '../read/confidence.js';
import { advisoriesAt, weaknessesAt, wordsAt } from '../read/ids.js';
import { readItems } from '../read/items.js';
import { pathAt, placesAt } from '../read/place.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { severityAt } from '../read/severity.js';
import { many, shortfall } from '../read/tally.js';
import type { RepositoryPlace } from '../report-format.js';

const SOURCE = /\.(?:[cm]?[jt]sx?|py|go|java|kt|rb|php|cs|scala|rs|c|cc|cpp|swift|tf)$/;

/** Reads a report of Semgrep: `results`, and `errors`, of which most name the file that was not understood. */
export function readSemgrep(document: unknown, place: RepositoryPlace): ForeignRun {
  const { results, errors, paths, skipped_rules, version } = objectAt(document);
  const told = itemsAt(errors)
    .map(objectAt)
    .filter(({ level }) => level !== 'info');
  const unread = told.flatMap((error) => unreadFile(error, place) ?? []);
  const { scanned } = objectAt(paths);
  return foreignRun({
    tool: 'Semgrep',
    version: wordAt(version) ?? 'unknown',
    unread,
    shortfalls: [
      ...(told.length === unread.length
        ? []
        : [`the tool tells of ${many(told.length - unread.length, 'error')} while it ran`]),
      ...shortfall(itemsAt(skipped_rules).length, 'rule was skipped', 'rules were skipped'),
    ],
    lookedAtNothing: Array.isArray(scanned) && scanned.length === 0 ? SOURCE : null,
    ...readItems(itemsAt(results), (result) => readResult(result, place)),
  });
}

function unreadFile(error: UnknownObject, place: RepositoryPlace): UnreadFile | null {
  const path = pathAt(error.path, place);
  if (path === null) return null;
  // Older releases have a word, later ones a list that begins with it.
  const [type] = wordsAt(error.type);
  return { path, kind: /timeout|memory|too many/i.test(type ?? '') ? 'budget' : 'syntax' };
}

function readResult(result: UnknownObject, place: RepositoryPlace): ForeignResult {
  const rule = wordAt(result.check_id) ?? 'unnamed-rule';
  const [extra, start, end] = [objectAt(result.extra), objectAt(result.start), objectAt(result.end)];
  const metadata = objectAt(extra.metadata);
  const message = wordAt(extra.message) ?? rule;
  const region = { startLine: start.line, startColumn: start.col, endLine: end.line, endColumn: end.col };
  return foreignResult({
    rule,
    title: message,
    message,
    severity: severityOf(extra.severity),
    confidence: confidenceAt(metadata.confidence),
    category: isObject(extra.sca_info) ? 'dependency' : null,
    cwe: weaknessesAt(metadata.cwe),
    advisories: advisoriesAt(metadata['sca-vuln-database-identifier'], metadata.cve, rule),
    purl: packageIn(objectAt(extra.sca_info)),
    tags: [...wordsAt(metadata.technology), ...wordsAt(metadata.category)].map((tag) => tag.toLowerCase()),
    help: wordAt(metadata.source) ?? wordAt(metadata.shortlink),
    places: placesAt(result.path, region, place),
    isSuppressed: extra.is_ignored === true,
  });
}

function packageIn({ dependency_match }: UnknownObject): string | null {
  const found = objectAt(objectAt(dependency_match).found_dependency);
  const [name, version] = [wordAt(found.package), wordAt(found.version)];
  return name === null || version === null ? null : purlOf(wordAt(found.ecosystem) ?? '', name, version);
}

/** `INFO` of a rule is a low severity, as in its reports of SARIF. */
function severityOf(value: unknown) {
  return value === 'INFO' ? 'low' : severityAt(value);
}
