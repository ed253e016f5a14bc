import { fileNameOf } from '../../read/repository-path.js';
import { describer } from '../pom/descriptor.js';
import { managements } from '../pom/management.js';
import { pomRepository } from '../pom/repository.js';
import { NO_TREE, pomSource } from '../pom/source.js';
import type { OpenManifest, Resolution, ResolvePorts, Resolver } from '../resolver.js';
import { classpathsOf } from './classpaths.js';
import { extractionOf, type Resolved } from './extraction.js';
import { gradleGraph } from './graph.js';
import { isLocked } from './lockfiles.js';
import { springRules, versionRules } from './platforms.js';
import { readProject } from './read-project.js';

/**
 * Gradle projects without a lockfile: what their scripts say in words, and everything that this brings in. No script is
 * run, so what only a run can tell is a gap.
 */
export const gradle = {
  id: 'gradle',
  matches: (path, paths) => /^build\.gradle(?:\.kts)?$/.test(fileNameOf(path)) && !isLocked(path, paths),
  resolve: resolveGradle,
} satisfies Resolver;

async function resolveGradle(manifests: readonly OpenManifest[], ports: ResolvePorts): Promise<readonly Resolution[]> {
  const source = pomSource(pomRepository(ports), NO_TREE);
  const all = managements(source);
  const describe = describer(source, all);
  const resolutions: Resolution[] = [];
  for (const manifest of manifests) {
    const { project, properties } = await readProject(manifest);
    const spring = await springRules(project, properties, source);
    const lost = [...spring.lost];
    const resolved: Resolved[] = [];
    for (const classpath of classpathsOf(project.demands)) {
      const rules = await versionRules(classpath, project, spring, all);
      lost.push(...rules.lost);
      resolved.push({ classpath, graph: await gradleGraph(classpath, project, rules, source, describe) });
    }
    resolutions.push({ path: manifest.path, extraction: extractionOf(manifest.path, project, resolved, lost) });
  }
  return resolutions;
}
