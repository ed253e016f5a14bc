import { isObject, itemsAt, objectAt, type UnknownObject, wordAt } from '../../util/json-value.js';
import type { ForeignManifests, ForeignRun } from '../foreign-run.js';
import { type Budget, joinItems, type ReadItems, readItems, wholeBudget } from '../read/items.js';
import { pathAt, placeOf } from '../read/place.js';
import { failedRun, foreignRun } from '../read/run.js';
import { many } from '../read/tally.js';
import type { RepositoryPlace } from '../report-format.js';
import { readIssue } from './infrastructure.js';
import { readVulnerability } from './vulnerability.js';

/** Lockfiles that the command line tests without further switches. */
const SUPPORTED =
  /^(?:package-lock\.json|yarn\.lock|pnpm-lock\.yaml|requirements\.txt|Pipfile\.lock|poetry\.lock|Gemfile\.lock|composer\.lock|go\.mod|pom\.xml|gradle\.lockfile|packages\.lock\.json)$/;

type Kind = 'open-source' | 'container' | 'infrastructure';
const TOOLS = {
  'open-source': 'Snyk',
  container: 'Snyk Container',
  infrastructure: 'Snyk IaC',
} as const satisfies Record<Kind, string>;

/** Reads what Snyk's commands write: one project, or a list of them; a run for each kind of them. */
export function readSnyk(given: readonly unknown[], place: RepositoryPlace): ForeignRun[] {
  const projects = given.map(objectAt);
  const broken = projects.filter(isBroken);
  const kinds = new Map<Kind, UnknownObject[]>();
  for (const project of projects) {
    if (isBroken(project)) continue;
    const ofKind = kinds.get(kindOf(project)) ?? [];
    ofKind.push(project);
    kinds.set(kindOf(project), ofKind);
  }
  if (kinds.size === 0) return [failedRun(TOOLS['open-source'], brokenWords(broken.length))];
  return [...kinds].map(([kind, ofKind], index) => {
    // Nobody can tell of which kind a project is that could not be tested: it counts once.
    const shortfalls = broken.length === 0 || index > 0 ? [] : [brokenWords(broken.length)];
    return { ...runOf(kind, ofKind, place), shortfalls };
  });
}

function isBroken({ ok, error }: UnknownObject): boolean {
  return ok === false && wordAt(error) !== null;
}

function brokenWords(count: number): string {
  return `${many(count, 'project')} could not be tested by Snyk`;
}

function kindOf(project: UnknownObject): Kind {
  if (Array.isArray(project.infrastructureAsCodeIssues)) return 'infrastructure';
  const isImage = isObject(project.docker) || /^(?:deb|rpm|apk|linux)$/.test(wordAt(project.packageManager) ?? '');
  return isImage || wordAt(project.platform) !== null ? 'container' : 'open-source';
}

function runOf(kind: Kind, projects: readonly UnknownObject[], place: RepositoryPlace): ForeignRun {
  const budget = wholeBudget();
  const lists = projects.map((project) =>
    kind === 'infrastructure' ? readIssues(project, place, budget) : readVulnerabilities(project, kind, place, budget),
  );
  return foreignRun({
    tool: TOOLS[kind],
    manifests: kind === 'open-source' ? manifestsOf(projects, place) : null,
    ...joinItems(lists),
  });
}

function manifestsOf(projects: readonly UnknownObject[], place: RepositoryPlace): ForeignManifests {
  return { names: SUPPORTED, paths: projects.map((project) => targetPath(project, place)) };
}

/** The manifest, from the folder that was tested where that is one of the repository. */
function targetPath(project: UnknownObject, place: RepositoryPlace): string | null {
  const target = wordAt(project.displayTargetFile) ?? wordAt(project.targetFile);
  if (target === null) return null;
  return pathAt(`${wordAt(project.path) ?? '.'}/${target}`, place) ?? pathAt(target, place);
}

function readIssues(project: UnknownObject, place: RepositoryPlace, budget: Budget): ReadItems {
  const path = targetPath(project, place);
  return readItems(itemsAt(project.infrastructureAsCodeIssues), (issue) => readIssue(issue, path), budget);
}

/** What is in an image has no place in the repository. Each way to a package is an entry of its own. */
function readVulnerabilities(project: UnknownObject, kind: Kind, place: RepositoryPlace, budget: Budget): ReadItems {
  const path = kind === 'container' ? null : targetPath(project, place);
  const places = path === null ? [] : [placeOf(path)];
  const seen = new Set<string>();
  const { ignore } = objectAt(project.filtered);
  const lists = [project.vulnerabilities, ignore].map((list, index) =>
    readItems(
      itemsAt(list),
      (one) => {
        const key = JSON.stringify([one.id, one.name ?? one.packageName, one.version]);
        if (seen.has(key)) return null;
        seen.add(key);
        return readVulnerability(one, wordAt(project.packageManager) ?? '', places, index === 1);
      },
      budget,
    ),
  );
  const applications = itemsAt(project.applications).map((one) =>
    readVulnerabilities(objectAt(one), 'container', place, budget),
  );
  return joinItems([...lists, ...applications]);
}
