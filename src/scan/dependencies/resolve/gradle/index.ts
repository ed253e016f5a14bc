import { fileNameOf } from '../../file/repository-path.js';
import { describer } from '../pom/descriptor.js';
import { managements } from '../pom/management.js';
import { pomRepository } from '../pom/repository.js';
import { NO_TREE, pomSource } from '../pom/source.js';
import type { OpenManifest, Resolution, ResolvePorts, Resolver } from '../resolver.js';
import { classpathsOf } from './classpaths.js';
import { extractionOf, type Resolved } from './extraction.js';
import { gradleGraph } from './graph.js';
import { isHeld } from './held.js';
import { isLockedByFolder, lockfileNames } from './lockfiles.js';
import { springRules, versionRules } from './platforms.js';
import { readProject } from './read-project.js';

/**
 * Gradle projects without a lockfile that holds what they ask for: what their scripts say in words, and everything that this brings in. No script is
 * run, so what only a run can tell is a gap.
 */
export const gradle = {
  id: 'gradle',
  matches: (path, paths) => /^build\.gradle(?:\.kts)?$/.test(fileNameOf(path)) && !isLockedByFolder(path, paths),
  resolve: resolveGradle,
} satisfies Resolver;

const FOREIGN = 'its lockfile does not hold what it asks for';

async function resolveGradle(manifests: readonly OpenManifest[], ports: ResolvePorts): Promise<readonly Resolution[]> {
  const source = pomSource(pomRepository(ports), NO_TREE);
  const all = managements(source);
  const describe = describer(source, all);
  const resolutions: Resolution[] = [];
  for (const manifest of manifests) {
    const { project, properties } = await readProject(manifest);
    const isLocked = (await manifest.read(lockfileNames(manifest.path)[0] ?? '')) !== null;
    if (isLocked && (await isHeld(manifest.path, project, manifest.read))) continue;
    const spring = await springRules(project, properties, source);
    const lost = [...spring.lost];
    const resolved: Resolved[] = [];
    for (const classpath of classpathsOf(project.demands)) {
      const rules = await versionRules(classpath, project, spring, all);
      lost.push(...rules.lost);
      resolved.push({ classpath, graph: await gradleGraph(classpath, project, rules, source, describe) });
    }
    resolutions.push({
      path: manifest.path,
      extraction: extractionOf(manifest.path, project, resolved, { lost, lead: isLocked ? FOREIGN : 'no lockfile' }),
    });
  }
  return resolutions;
}
