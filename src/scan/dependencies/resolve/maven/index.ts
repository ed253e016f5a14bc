import { fileNameOf } from '../../file/repository-path.js';
import type { Coordinates } from '../pom/coordinates.js';
import { describer } from '../pom/descriptor.js';
import { effectivePom } from '../pom/effective.js';
import { managements } from '../pom/management.js';
import { pomRepository } from '../pom/repository.js';
import { pomSource } from '../pom/source.js';
import type { OpenManifest, Resolution, ResolvePorts, Resolver } from '../resolver.js';
import { extractionOf } from './extraction.js';
import { mavenGraph } from './graph.js';
import { reactorsOf } from './reactor.js';
import { readTree } from './tree.js';

/**
 * Maven projects: the effective pom and everything it brings in, as `mvn dependency:tree` would say it. A pom that
 * cannot be parsed is left to its extractor, which tells of it.
 */
export const maven = {
  id: 'maven',
  matches: (path) => fileNameOf(path) === 'pom.xml',
  resolve: resolveMaven,
} satisfies Resolver;

async function resolveMaven(manifests: readonly OpenManifest[], ports: ResolvePorts): Promise<readonly Resolution[]> {
  const { tree, poms } = await readTree(manifests);
  const source = pomSource(pomRepository(ports), tree);
  const all = managements(source);
  const describe = describer(source, all);
  const reactorOf = reactorsOf(poms);
  const resolutions: Resolution[] = [];
  for (const [path, pom] of poms) {
    const effective = await effectivePom(pom, source, all);
    const graph = await mavenGraph(effective, source, describe);
    const isBuiltAlong = (coordinates: Coordinates) => {
      const own = tree.project(coordinates);
      return own !== null && reactorOf(own.path) === reactorOf(path);
    };
    resolutions.push({ path, extraction: extractionOf(pom, effective, graph, isBuiltAlong) });
  }
  return resolutions;
}
