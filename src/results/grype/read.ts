import { itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignPlace, ForeignResult, ForeignRun } from '../foreign-run.js';
import { advisoriesAt, weaknessesAt, wordsAt } from '../read/ids.js';
import { joinItems, readItems } from '../read/items.js';
import { pathAt, placeOf } from '../read/place.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { scoreAt, severityAt } from '../read/severity.js';
import type { RepositoryPlace } from '../report-format.js';

const MAX_PLACES = 20;

/** Reads a report of Grype: `matches`, and `ignoredMatches`, which count here like all others. */
export function readGrype(document: UnknownObject, place: RepositoryPlace): ForeignRun {
  const { type, target } = objectAt(document.source);
  const pathOf: PathOf = type === 'image' || type === 'sbom' ? () => null : filePath(target, place);
  const lists = [document.matches, document.ignoredMatches].map((list, index) =>
    readItems(itemsAt(list), (match) => readMatch(match, index === 1, pathOf)),
  );
  return foreignRun({
    tool: 'Grype',
    version: wordAt(objectAt(document.descriptor).version) ?? 'unknown',
    ...joinItems(lists),
  });
}

type PathOf = (path: unknown) => string | null;

/** Paths count from the scanned folder, with or without a slash before them, or from the root of the disk. */
function filePath(target: unknown, place: RepositoryPlace): PathOf {
  const folder = pathAt(`${wordAt(target)?.replaceAll('"', '') ?? '.'}/x`, place)?.slice(0, -1) ?? '';
  return (path) => {
    const word = wordAt(path);
    return word === null
      ? null
      : (pathAt(word.startsWith('/') ? word : '', place) ?? pathAt(`${folder}${word.replace(/^\/+/, '')}`, place));
  };
}

function readMatch(match: UnknownObject, isSuppressed: boolean, pathOf: PathOf): ForeignResult {
  const [vulnerability, artifact] = [objectAt(match.vulnerability), objectAt(match.artifact)];
  const related = itemsAt(match.relatedVulnerabilities).map((one) => objectAt(one).id);
  const [name, version] = [wordAt(artifact.name) ?? '', wordAt(artifact.version)];
  const rule = wordAt(vulnerability.id) ?? 'unnamed-rule';
  const isByCpe = itemsAt(match.matchDetails).length > 0 && itemsAt(match.matchDetails).every(isCpeMatch);
  return foreignResult({
    rule,
    title: `${rule} in ${name} ${version ?? ''}`.trim(),
    message: wordAt(vulnerability.description) ?? rule,
    severity: severityAt(vulnerability.severity),
    confidence: isByCpe ? 'low' : 'medium',
    category: 'dependency',
    cwe: weaknessesAt(...itemsAt(vulnerability.cwes).map((one) => objectAt(one).cwe)),
    advisories: advisoriesAt(vulnerability.id, ...related),
    purl: wordAt(artifact.purl) ?? (name === '' ? null : purlOf(wordAt(artifact.type) ?? '', name, version)),
    fixedIn: onlyVersion(objectAt(vulnerability.fix).versions),
    cvss: worstScore(vulnerability.cvss),
    help: wordAt(vulnerability.dataSource),
    places: placesOf(artifact, pathOf),
    isSuppressed,
  });
}

function isCpeMatch(details: unknown): boolean {
  return /^cpe/.test(wordAt(objectAt(details).type) ?? '');
}

function placesOf({ locations }: UnknownObject, pathOf: PathOf): ForeignPlace[] {
  const paths = itemsAt(locations)
    .slice(0, MAX_PLACES)
    .flatMap((location) => pathOf(objectAt(location).path) ?? []);
  return paths.map((path) => placeOf(path));
}

function onlyVersion(versions: unknown): string | null {
  const [version, ...more] = wordsAt(versions);
  return more.length > 0 ? null : (version ?? null);
}

function worstScore(given: unknown): number | null {
  const scores = itemsAt(given).flatMap((one) => scoreAt(objectAt(objectAt(one).metrics).baseScore) ?? []);
  return scores.length === 0 ? null : Math.max(...scores.slice(0, 50));
}
