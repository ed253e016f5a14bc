import type { PackageManager } from '../../ecosystem/index.js';
import type { Demand } from '../../extract/read/package-graph.js';
import type { Requirement } from '../../extract/read/pep508.js';
import type { Manifest } from '../../package/package.js';

/** One dependency as a project declares it. */
export interface PythonWish {
  readonly requirement: Requirement;
  readonly line: number | null;
  readonly demand: Demand;
  /** `default`, or the name of an extra or a dependency group: groups need not fit each other. */
  readonly group: string;
}

/** Something declared that is no list of packages, and why it is not read. */
export interface OpenEnd {
  readonly reason: string;
  readonly count: number;
}

/** What one manifest asks for, in whichever format. */
export interface PythonProject {
  readonly path: string;
  readonly manager: PackageManager;
  readonly wishes: readonly PythonWish[];
  /** Ranges for whoever asks for the name; they install nothing themselves. */
  readonly constraints: ReadonlyMap<string, string>;
  readonly withPre: boolean;
  readonly requiresPython: string | null;
  /** Other package indexes that it names: in the place of PyPI, or besides it. */
  readonly otherIndex: 'instead' | 'besides' | null;
  readonly manifests: readonly Manifest[];
  /** A new version written there is the whole change; absent: another file has to follow, or writes this one. */
  readonly isWhole?: true;
  readonly openEnds: readonly OpenEnd[];
}

/** What a manifest of setuptools declares; the lines are those on which each name is asked for first. */
export function setuptoolsProject(
  path: string,
  declared: Pick<PythonProject, 'wishes' | 'openEnds'> & { readonly pythonRange: string | null },
): PythonProject {
  const { wishes, openEnds, pythonRange } = declared;
  const lines = new Map<string, number>();
  for (const { requirement: found, line } of wishes)
    if (line !== null && !lines.has(found.name)) lines.set(found.name, line);
  return {
    path,
    manager: 'pyproject',
    wishes,
    constraints: new Map(),
    withPre: false,
    requiresPython: pythonRange?.replace(/\s+/g, '') ?? null,
    otherIndex: null,
    manifests: [{ path, lines }],
    openEnds,
  };
}

export const DEFAULT_GROUP = 'default';

/** Paths of requirements files. */
export const REQUIREMENTS = /(?:^|\/)(?:[^/]*requirements[^/]*|requirements\/[^/]+)\.(?:txt|in)$/i;

const PUBLIC_HOSTS: ReadonlySet<string> = new Set(['pypi.org', 'pypi.python.org', 'files.pythonhosted.org']);

/** Whether an address is another index than PyPI and the mirror that the environment names. */
export function isOtherIndex(address: string, own: string): boolean {
  if (!URL.canParse(address)) return true;
  const { host } = new URL(address);
  return !PUBLIC_HOSTS.has(host) && host !== new URL(own).host;
}
