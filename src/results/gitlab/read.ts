import type { Category } from '../../model/finding.js';
import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignManifests, ForeignPlace, ForeignResult, ForeignRun } from '../foreign-run.js';
import { confidenceAt } from '../read/confidence.js';
import { advisoriesAt, weaknessesAt } from '../read/ids.js';
import { readItems } from '../read/items.js';
import { LOCKFILE_NAMES } from '../read/lockfile-names.js';
import { pathAt, placesAt } from '../read/place.js';
import { purlOf } from '../read/purl.js';
import { foreignResult } from '../read/result.js';
import { foreignRun } from '../read/run.js';
import { severityAt } from '../read/severity.js';
import { many } from '../read/tally.js';
import type { RepositoryPlace } from '../report-format.js';
import { managerOf } from './manager.js';

const CATEGORIES: ReadonlyMap<unknown, Category> = new Map([
  ['dependency_scanning', 'dependency'],
  ['container_scanning', 'dependency'],
  ['cluster_image_scanning', 'dependency'],
  ['secret_detection', 'secret'],
]);

/** Reads a report by GitLab's schema of security reports. */
export function readGitlab(document: UnknownObject, place: RepositoryPlace): ForeignRun {
  const scan = objectAt(document.scan);
  const scanner = objectAt(scan.scanner);
  const given = itemsAt(document.vulnerabilities);
  const first = objectAt(objectAt(given[0]).scanner);
  const managers = new Map(
    itemsAt(document.dependency_files)
      .map(objectAt)
      .map((file) => [file.path, file.package_manager]),
  );
  return foreignRun({
    tool: wordAt(scanner.name) ?? wordAt(first.name) ?? 'GitLab',
    version: wordAt(scanner.version) ?? 'unknown',
    failure: failureOf(scan),
    shortfalls: shortfallsOf(scan),
    manifests: manifestsOf(document, place),
    ...readItems(given, (one) => readVulnerability(one, scan.type, managers, place)),
  });
}

/** Earlier versions have no status. */
function failureOf({ status }: UnknownObject): string | null {
  return status === undefined || status === 'success' ? null : 'the tool says that its scan was not successful';
}

function shortfallsOf({ messages }: UnknownObject): string[] {
  const errors = itemsAt(messages).filter((message) => ['fatal', 'error'].includes(String(objectAt(message).level)));
  return errors.length === 0 ? [] : [`the tool tells of ${many(errors.length, 'error')} while it ran`];
}

function manifestsOf({ dependency_files: files }: UnknownObject, place: RepositoryPlace): ForeignManifests | null {
  if (!Array.isArray(files)) return null;
  return { names: LOCKFILE_NAMES, paths: files.flatMap((file) => pathAt(objectAt(file).path, place) ?? []) };
}

function readVulnerability(
  one: UnknownObject,
  type: unknown,
  managers: ReadonlyMap<unknown, unknown>,
  place: RepositoryPlace,
): ForeignResult {
  const location = objectAt(one.location);
  const identifiers = itemsAt(one.identifiers).filter(isObject);
  const names = identifiers.flatMap(({ name, value }) => [name, value]);
  const [primary] = identifiers;
  const rule = wordAt(primary?.value) ?? wordAt(primary?.name) ?? wordAt(one.name) ?? 'unnamed-rule';
  const title = wordAt(one.name) ?? wordAt(one.message) ?? rule;
  const category = CATEGORIES.get(type ?? one.category) ?? null;
  const purl = packageIn(location, managers);
  const [advisory] = category === 'dependency' ? advisoriesAt(...names) : [];
  return foreignResult({
    rule: advisory ?? rule,
    title,
    message: wordAt(one.description) ?? title,
    severity: severityAt(one.severity),
    confidence: confidenceAt(one.confidence),
    category: category ?? (purl === null ? null : 'dependency'),
    cwe: weaknessesAt(...identifiers.filter((each) => each.type === 'cwe').flatMap(({ name, value }) => [name, value])),
    advisories: advisoriesAt(...names),
    purl,
    help: wordAt(primary?.url),
    places: placesIn(location, place),
  });
}

function packageIn(location: UnknownObject, managers: ReadonlyMap<unknown, unknown>): string | null {
  const { package: given, version } = objectAt(location.dependency);
  const name = wordAt(objectAt(given).name);
  if (name === null) return null;
  const manager =
    wordAt(managers.get(location.file)) ?? wordAt(location.operating_system) ?? managerOf(wordAt(location.file));
  return purlOf(manager, name, wordAt(version));
}

/** An image has no place in the repository. A commit of zeros is the checkout. */
function placesIn(location: UnknownObject, place: RepositoryPlace): ForeignPlace[] {
  if (wordAt(location.image) !== null) return [];
  const region = { startLine: location.start_line, endLine: location.end_line };
  return placesAt(location.file, region, place);
}
