import { advisoryFamily } from '../../../../util/advisory-id.js';
import type { Advisory } from '../advisory.js';

/** Advisories that several databases published about one vulnerability. */
export interface AdvisoryGroup {
  /** The name to show: GHSA first, then CVE, then the others. */
  readonly id: string;
  /** All names, the one to show first. The last in text order does not change when another database joins in. */
  readonly ids: readonly string[];
  /** The held advisories, in the order they were given. */
  readonly advisories: readonly Advisory[];
  /** A package that does harm on purpose (`MAL-`): to be removed, never upgraded. */
  readonly malicious: boolean;
}

/** Joins advisories that share an id, an alias or an upstream id, over any number of steps; first come, first listed. */
export function groupAdvisories(advisories: readonly Advisory[]): AdvisoryGroup[] {
  const parents = new Map<string, string>();
  for (const advisory of advisories) {
    for (const name of [...advisory.aliases, ...advisory.upstream]) join(parents, advisory.id, name);
  }
  const groups = new Map<string, Advisory[]>();
  for (const advisory of advisories) {
    const root = find(parents, advisory.id);
    const members = groups.get(root);
    if (members === undefined) groups.set(root, [advisory]);
    else if (!members.some((member) => member.id === advisory.id)) members.push(advisory);
  }
  return [...groups.values()].map(toGroup);
}

function toGroup(advisories: readonly Advisory[]): AdvisoryGroup {
  const names = new Set(advisories.flatMap((advisory) => [advisory.id, ...advisory.aliases]));
  const ids = [...names].sort((a, b) => idRank(a) - idRank(b) || (a < b ? -1 : 1));
  return { id: ids[0] ?? '', ids, advisories, malicious: ids.some(isMalicious) };
}

function isMalicious(id: string): boolean {
  return advisoryFamily(id) === 'malware';
}

function idRank(id: string): number {
  const family = advisoryFamily(id);
  if (family === 'github') return 0;
  return family === 'cve' ? 1 : 2;
}

function find(parents: Map<string, string>, name: string): string {
  let root = name;
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
  let current = name;
  while (current !== root) {
    const next = parents.get(current) ?? root;
    parents.set(current, root);
    current = next;
  }
  return root;
}

function join(parents: Map<string, string>, a: string, b: string): void {
  const left = find(parents, a);
  const right = find(parents, b);
  if (left !== right) parents.set(right, left);
}
