import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignManifests, ForeignRun } from '../foreign-run.js';
import { readItems } from '../read/items.js';
import { LOCKFILE_NAMES } from '../read/lockfile-names.js';
import { pathAt } from '../read/place.js';
import { foreignRun } from '../read/run.js';
import { many } from '../read/tally.js';
import type { RepositoryPlace } from '../report-format.js';
import { type Finding, readFinding } from './finding.js';

const LISTS = ['Vulnerabilities', 'Misconfigurations', 'Secrets', 'Licenses'] as const;

/** Reads a report of Trivy: results by target, each with lists of what was found in it. */
export function readTrivy(document: unknown, place: RepositoryPlace): ForeignRun {
  const { ArtifactName, ArtifactType, ...rest } = objectAt(document);
  const resources = resourcesOf(rest);
  const results = Array.isArray(document)
    ? document
    : [...itemsAt(rest.Results), ...resources.flatMap(({ Results }) => itemsAt(Results))];
  const isTree = ArtifactType === 'filesystem' || ArtifactType === 'repository';
  const pathOf = isTree || Array.isArray(document) ? targetPath(ArtifactName, place) : () => null;
  const broken = resources.filter(({ Error: error }) => wordAt(error) !== null).length;
  return foreignRun({
    tool: 'Trivy',
    version: wordAt(objectAt(rest.Trivy).Version) ?? 'unknown',
    shortfalls: broken === 0 ? [] : [`${many(broken, 'resource')} could not be scanned`],
    manifests: isTree ? manifestsOf(results, pathOf) : null,
    ...readItems(findings(results, pathOf), (one) => readFinding(findingIn(one))),
  });
}

/** A cluster's report has resources, sorted by what was looked for in earlier releases. */
function resourcesOf({ Resources, Vulnerabilities, Misconfigurations, ClusterName }: UnknownObject): UnknownObject[] {
  return typeof ClusterName !== 'string'
    ? []
    : [Resources, Vulnerabilities, Misconfigurations].flatMap(itemsAt).map(objectAt);
}

/** Targets count from the scanned folder. */
function targetPath(artifact: unknown, place: RepositoryPlace): (target: unknown) => string | null {
  const name = wordAt(artifact) ?? '.';
  const folder = pathAt(`${name}/x`, place)?.slice(0, -1) ?? '';
  return (target) => {
    const word = wordAt(target);
    // The one file that was scanned.
    if (word === null || name === word || name.endsWith(`/${word}`)) return pathAt(name === '.' ? word : name, place);
    return word.startsWith('/') ? pathAt(word, place) : pathAt(`${folder}${word}`, place);
  };
}

/** Where packages are listed, every lockfile that was looked at is a target, whatever was found in it. */
function manifestsOf(results: readonly unknown[], pathOf: (target: unknown) => string | null): ForeignManifests | null {
  const listed = results.map(objectAt).filter(({ Packages }) => itemsAt(Packages).length > 0);
  if (listed.length === 0) return null;
  const paths = listed.filter(({ Class }) => Class === 'lang-pkgs').flatMap(({ Target }) => pathOf(Target) ?? []);
  return { names: LOCKFILE_NAMES, paths };
}

function* findings(results: readonly unknown[], pathOf: (target: unknown) => string | null): Iterable<unknown> {
  for (const given of results) {
    if (!isObject(given)) yield given;
    const result = objectAt(given);
    const isOfSystem = result.Class === 'os-pkgs' || /\(.{1,100}\)$/.test(wordAt(result.Target) ?? '');
    const path = isOfSystem ? null : pathOf(result.Target);
    const common = { path, type: result.Type };
    for (const list of LISTS)
      for (const one of itemsAt(result[list]))
        yield isObject(one) ? { ...common, list, one, isSuppressed: false } : one;
    for (const modified of itemsAt(result.ExperimentalModifiedFindings)) {
      const { Type, Finding } = objectAt(modified);
      yield { ...common, list: listOf(Type), one: objectAt(Finding), isSuppressed: true };
    }
  }
}

function listOf(type: unknown): (typeof LISTS)[number] {
  if (type === 'misconfiguration') return 'Misconfigurations';
  if (type === 'secret') return 'Secrets';
  return type === 'license' ? 'Licenses' : 'Vulnerabilities';
}

function findingIn({ path, type, list, one, isSuppressed }: UnknownObject): Finding {
  return {
    path: wordAt(path),
    type: wordAt(type) ?? '',
    list: LISTS.find((name) => name === list) ?? 'Vulnerabilities',
    one: objectAt(one),
    isSuppressed: isSuppressed === true,
  };
}
