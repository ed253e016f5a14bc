import type { Gap } from '../../../ledger.js';
import { packageList } from '../../extract/read/package-list.js';
import type { Extraction } from '../../package/package.js';
import { gapsOf } from '../pom/gaps.js';
import type { Missing } from '../pom/missing.js';
import type { Classpath } from './classpaths.js';
import type { GradleGraph } from './graph.js';
import { lockfileNames } from './lockfiles.js';
import type { Project } from './project.js';
import { nameOf } from './requests.js';

export interface Resolved {
  readonly classpath: Classpath;
  readonly graph: GradleGraph;
}

/** What could not be read on the way, and what is said first of everything that is open. */
export interface Ends {
  readonly lost: readonly Missing[];
  readonly lead: string;
}

/** What the class paths of a project hold together. A package that two of them have in different versions is there twice. */
export function extractionOf(path: string, project: Project, resolved: readonly Resolved[], ends: Ends): Extraction {
  const list = packageList();
  const dependsOn: Set<number>[] = [];
  const lines = linesOf(project);
  for (const { classpath, graph } of resolved) {
    const direct = new Set(classpath.demands.filter(({ kind }) => kind === 'module').map(nameOf));
    const indexes = new Map<string, number>();
    for (const [name, { version }] of graph.modules) {
      const line = lines.get(name);
      const index = list.add({
        ecosystem: 'Maven',
        name,
        version,
        origin: 'registry',
        scope: classpath.development ? 'development' : 'runtime',
        direct: direct.has(name),
        ...(line !== undefined && { line }),
      });
      indexes.set(name, index);
      dependsOn[index] ??= new Set();
    }
    for (const [name, module] of graph.modules) {
      const edges = dependsOn[indexes.get(name) ?? -1];
      for (const child of module.dependsOn) {
        const to = indexes.get(child);
        if (to !== undefined) edges?.add(to);
      }
    }
  }
  const packages = list.packages.map((pkg, at) => ({ ...pkg, dependsOn: [...(dependsOn[at] ?? [])] }));
  return {
    packages,
    manager: 'gradle',
    isWhole: true,
    roots: packages.flatMap(({ direct }, index) => (direct ? [index] : [])),
    manifest: { path, lines },
    problems: [],
    gaps: [...openEnds(path, project, resolved, ends, packages.length), ...pluginGaps(path, project)],
  };
}

function openEnds(
  path: string,
  project: Project,
  resolved: readonly Resolved[],
  { lost, lead }: Ends,
  packages: number,
) {
  const unknown = new Set(resolved.flatMap(({ graph }) => [...graph.unknown]));
  const code = [...project.code].map(
    (what): Missing => ({ what, reason: 'it is code, which is not run', open: false }),
  );
  const more = project.unknown.map(({ text }) => text);
  const all = [...lost, ...resolved.flatMap(({ graph }) => graph.lost), ...code];
  const reasons =
    more.length > 0
      ? [...all, { what: more[0] ?? '', reason: 'its notation is code, which is not run', open: false }]
      : all;
  return gapsOf({
    path,
    subject: 'Gradle',
    packages,
    open: unknown.size + more.length,
    unknown: [...unknown, ...more],
    lost: reasons,
    lead,
  }).map((gap) => ({ ...gap, beside: lockfileNames(path) }));
}

/** Plugins are code that runs in the build; what they bring along is on no class path of the project. */
function pluginGaps(path: string, { plugins, pluginVersions }: Project): Gap[] {
  const declared = [...pluginVersions.keys()].filter((id) => plugins.has(id)).length;
  if (declared === 0) return [];
  const reason = 'plugins of the build and what they bring in are not resolved';
  return [{ kind: 'manifest', path, subject: 'Gradle plugins', declared, read: 0, reason }];
}

function linesOf(project: Project): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const demand of project.demands) {
    if (demand.own && !lines.has(nameOf(demand))) lines.set(nameOf(demand), demand.line);
  }
  return lines;
}
