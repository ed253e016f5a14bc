import type { Severity } from '../../../model/severity.js';
import { itemsAt, objectAt, type UnknownObject, wholeAt, wordAt } from '../../../util/json-value.js';
import type { ForeignPlace, ForeignResult } from '../../foreign-run.js';
import { pathInRepository } from '../../repository-path.js';
import type { OwnPackages } from '../twin.js';
import { PURL_TYPES, type SnykProject } from './project.js';

const SEVERITIES: ReadonlyMap<unknown, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['medium', 'medium'],
  ['low', 'low'],
  ['info', 'info'],
]);

/** One issue as a result. What has no place of its own is of the project's manifest. */
export function resultOf({ attributes, id }: UnknownObject, project: SnykProject, own: OwnPackages): ForeignResult {
  const issue = objectAt(attributes);
  const key = wordAt(issue.key) ?? wordAt(id) ?? 'unnamed-rule';
  const problems = itemsAt(issue.problems).map(objectAt);
  const ids = problems.flatMap((problem) => wordAt(problem.id) ?? []);
  const rule = ids.find((each) => /^SNYK-/i.test(each)) ?? key;
  const advisories = ids.filter((each) => /^(?:CVE|GHSA)-/i.test(each));
  const title = wordAt(issue.title) ?? rule;
  const representations = itemsAt(issue.coordinates).flatMap((one) =>
    itemsAt(objectAt(one).representations).map(objectAt),
  );
  const pkg = packageOf(representations);
  const twin = pkg === null ? null : own.twinOf({ ...pkg, ids: advisories, manifest: null });
  return {
    rule,
    title,
    message: pkg === null ? title : `Snyk reports ${pkg.name} ${pkg.version}: ${title}`,
    severity: SEVERITIES.get(issue.effective_severity_level) ?? 'unknown',
    confidence: 'medium',
    cwe: itemsAt(issue.classes).flatMap((one) => weaknessIn(objectAt(one).id)),
    advisories,
    purl: twin?.purl ?? (pkg === null ? null : purlOf(pkg, project.type)),
    tags: [wordAt(issue.type) ?? ''].filter(Boolean),
    help: null,
    places: placesOf(representations, twin?.place ?? null, project),
    identity: [`key=${key}`],
    snippet: null,
    state: 'known',
    isSuppressed: false,
  };
}

interface NamedPackage {
  readonly name: string;
  readonly version: string;
}

function packageOf(representations: readonly UnknownObject[]): NamedPackage | null {
  for (const { dependency } of representations) {
    const { package_name, package_version } = objectAt(dependency);
    const [name, version] = [wordAt(package_name), wordAt(package_version)];
    if (name !== null && version !== null) return { name, version };
  }
  return null;
}

/** Maven's packages are named `group:artifact` at Snyk. */
function purlOf({ name, version }: NamedPackage, project: string): string | null {
  const type = PURL_TYPES.get(project);
  if (type === undefined) return null;
  const path = (type === 'maven' ? name.replace(':', '/') : name).split('/').map(encodeURIComponent).join('/');
  return `pkg:${type}/${path}@${encodeURIComponent(version)}`;
}

function placesOf(
  representations: readonly UnknownObject[],
  twin: ForeignPlace | null,
  { file }: SnykProject,
): ForeignPlace[] {
  if (twin !== null) return [twin];
  const own = representations.flatMap((each): ForeignPlace[] => {
    const source = objectAt(each.sourceLocation);
    const named = wordAt(source.file) ?? wordAt(each.resourcePath);
    const path = named === null ? null : pathInRepository(named, []);
    if (path === null) return [];
    const { start, end } = objectAt(source.region);
    const startLine = wholeAt(objectAt(start).line, 1);
    return [
      {
        path,
        startLine,
        startColumn: startLine === null ? null : wholeAt(objectAt(start).column, 1),
        endLine: startLine === null ? null : wholeAt(objectAt(end).line, startLine),
        endColumn: startLine === null ? null : wholeAt(objectAt(end).column, 1),
      },
    ];
  });
  if (own.length > 0 || file === null) return own;
  return [{ path: file, startLine: null, startColumn: null, endLine: null, endColumn: null }];
}

function weaknessIn(value: unknown): string[] {
  const [, number] = /^CWE-0*(\d{1,5})$/i.exec(wordAt(value) ?? '') ?? [];
  return number === undefined ? [] : [`CWE-${number}`];
}
