import type { Pom } from '../../extract/maven-pom/parse.js';
import { packageList } from '../../extract/read/package-list.js';
import type { Extraction } from '../../package/package.js';
import type { Coordinates } from '../pom/coordinates.js';
import type { EffectivePom } from '../pom/effective.js';
import { gapsOf } from '../pom/gaps.js';
import { finalScopes } from './final-scopes.js';
import type { MavenGraph } from './graph.js';

/**
 * What the graph of a pom says, as an extraction of that pom: the line is that of the direct dependency on the way.
 * @param isBuiltAlong whether a project of the tree is built together with this one, and so comes from no repository
 */
export function extractionOf(
  written: Pom,
  pom: EffectivePom,
  graph: MavenGraph,
  isBuiltAlong: (coordinates: Coordinates) => boolean,
): Extraction {
  const { nodes } = graph;
  const scopes = finalScopes(nodes);
  const lines = linesOf(written, pom);
  const places = placesOf(graph, lines);
  const list = packageList();
  const indexes = nodes.map(({ coordinates, dependency, descriptor, direct }, at) => {
    const line = places[at];
    return list.add({
      ecosystem: 'Maven',
      name: `${coordinates.group}:${coordinates.artifact}`,
      version: coordinates.version,
      origin:
        descriptor.isOwn && isBuiltAlong(coordinates) ? 'workspace' : scopes[at] === 'system' ? 'file' : 'registry',
      scope: scopes[at] === 'test' ? 'development' : 'runtime',
      direct,
      ...(direct && dependency.optional && { optional: true }),
      ...(line !== undefined && { line }),
    });
  });
  const dependsOn = list.packages.map(() => new Set<number>());
  for (const [at, { edges }] of nodes.entries()) {
    for (const { to } of edges) dependsOn[indexes[at] ?? 0]?.add(indexes[to] ?? 0);
  }
  return {
    packages: list.packages.map((pkg, at) => ({ ...pkg, dependsOn: [...(dependsOn[at] ?? [])] })),
    manager: 'maven',
    isWhole: true,
    roots: [...new Set(indexes.filter((_, at) => nodes[at]?.direct))],
    manifest: { path: written.path, lines },
    problems: [],
    gaps: gapsOf({
      path: written.path,
      subject: 'Maven',
      packages: list.packages.length,
      open: graph.unknown.length + pom.nameless,
      unknown: graph.unknown.map(({ group, artifact }) => `${group}:${artifact}`),
      lost: [...pom.lost, ...graph.lost],
    }),
  };
}

function linesOf(written: Pom, pom: EffectivePom): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { group, artifact, line, own } of pom.dependencies) {
    const place = own ? line : written.parent?.line;
    const name = `${group}:${artifact}`;
    if (place !== undefined && !lines.has(name)) lines.set(name, place);
  }
  return lines;
}

/** The line of each node's first asker, so down to the direct dependency. An asker stands before what it asks for. */
function placesOf({ nodes }: MavenGraph, lines: ReadonlyMap<string, number>): readonly (number | undefined)[] {
  const places = nodes.map(({ direct, dependency: { group, artifact } }) =>
    direct ? lines.get(`${group}:${artifact}`) : undefined,
  );
  for (const [at, { edges }] of nodes.entries()) for (const { to } of edges) places[to] ??= places[at];
  return places;
}
