import picomatch from 'picomatch';
import type { Finding } from '../model/finding.js';
import type { Exception, InRange } from '../model/policy.js';
import { pathsOf } from './standing.js';

/** What an exception looks at. */
export type Excepted = Pick<
  Finding,
  'id' | 'rule' | 'aliases' | 'category' | 'package' | 'location' | 'otherLocations'
>;

/** One thing that an exception asks of a finding. */
type Criterion = (finding: Excepted) => boolean;

/**
 * All that an exception asks; a path alone, or a category alone, covers nothing. Malware needs the package beside the id: an id alone must never wave through a package
 * that steals credentials, nor a package's name alone.
 */
function criteriaOf(exception: Exception, inRange: InRange): readonly Criterion[] {
  const { id, rule, fingerprint, category, package: name, versions, path } = exception;
  const isOfPlace = category !== undefined && path !== undefined;
  const isNamed = id !== undefined || rule !== undefined || fingerprint !== undefined;
  const maySettleMalware = name !== undefined && isNamed;
  return [
    ...(id === undefined
      ? []
      : [(finding: Excepted) => finding.rule === id || finding.id === id || finding.aliases.includes(id)]),
    ...(rule === undefined ? [] : [(finding: Excepted) => finding.rule === rule]),
    ...(fingerprint === undefined ? [] : [(finding: Excepted) => finding.id === fingerprint]),
    ...(category === undefined ? [] : [(finding: Excepted) => finding.category === category]),
    ...(name === undefined ? [] : [(finding: Excepted) => finding.package?.name === name]),
    ...(versions === undefined ? [] : [inVersions(versions, inRange)]),
    ...(path === undefined ? [] : [inPath(path)]),
    ...(isNamed || name !== undefined || isOfPlace ? [] : [() => false]),
    ...(maySettleMalware ? [] : [({ category }: Excepted) => category !== 'malware']),
  ];
}

/**
 * Finds the first exception that covers a finding at its place; null: none does. Of thousands only those are asked that
 * name something of the finding.
 */
export function exceptionFinder(exceptions: readonly Exception[], inRange: InRange) {
  const byName = new Map<string, { readonly order: number; readonly exception: Exception; covers: Criterion }[]>();
  exceptions.forEach((exception, order) => {
    const criteria = criteriaOf(exception, inRange);
    const { id, rule, fingerprint, category, package: name } = exception;
    const key = id ?? rule ?? fingerprint ?? name ?? ofCategory(category);
    const group = byName.get(key) ?? [];
    group.push({ order, exception, covers: (finding) => criteria.every((holds) => holds(finding)) });
    byName.set(key, group);
  });
  return (finding: Excepted): Exception | null => {
    const { rule, id, aliases, category, package: found } = finding;
    const names = new Set([rule, id, ...aliases, ofCategory(category), ...(found === undefined ? [] : [found.name])]);
    let first: { readonly order: number; readonly exception: Exception } | null = null;
    for (const name of names) {
      const hit = byName.get(name)?.find(({ covers }) => covers(finding));
      if (hit !== undefined && (first === null || hit.order < first.order)) first = hit;
    }
    return first?.exception ?? null;
  };
}

/** A key that is no rule, id or name. */
function ofCategory(category = ''): string {
  return `\0${category}`;
}

function inVersions(versions: string, inRange: InRange): Criterion {
  return ({ package: found }) => found !== undefined && inRange(found.ecosystem, versions, found.version);
}

/** A package stands in its manifest and its lockfile, which are one place; a secret in two files is in two. */
function inPath(path: string): Criterion {
  const matches = picomatch(path, { dot: true, nonegate: true });
  return (finding) => {
    const paths = pathsOf(finding);
    if (finding.package !== undefined) return paths.some((each) => matches(each));
    return paths.length > 0 && paths.every((each) => matches(each));
  };
}
