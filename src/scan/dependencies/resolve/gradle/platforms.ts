import type { PomExclusion } from '../../extract/maven-pom/parse.js';
import { type Managements, managements } from '../pom/management.js';
import type { Missing } from '../pom/missing.js';
import type { PomSource } from '../pom/source.js';
import type { Classpath } from './classpaths.js';
import type { Project } from './project.js';

/** What is said about versions apart from the demands themselves, by `group:artifact`. */
export interface VersionRules {
  /** Whatever is asked for. */
  readonly fixed: ReadonlyMap<string, string>;
  /** At least, where the module is asked for at all. */
  readonly atLeast: ReadonlyMap<string, readonly string[]>;
  /** What a module must not bring in, wherever it is asked for. */
  readonly exclusions: ReadonlyMap<string, readonly PomExclusion[]>;
  readonly lost: readonly Missing[];
}

/** What Spring's dependency management plugin manages. */
export interface SpringRules {
  readonly versions: ReadonlyMap<string, string>;
  readonly exclusions: ReadonlyMap<string, readonly PomExclusion[]>;
  readonly lost: readonly Missing[];
}

const BOOT = 'org.springframework.boot';
const MANAGEMENT = 'io.spring.dependency-management';

/** Reads the BOMs of Spring's plugin: later BOMs win over earlier ones, its own entries over all. */
export async function springRules(
  project: Project,
  properties: ReadonlyMap<string, string>,
  source: PomSource,
): Promise<SpringRules> {
  const versions = new Map<string, string>();
  const exclusions = new Map<string, readonly PomExclusion[]>();
  const lost: Missing[] = [];
  if (!project.plugins.has(MANAGEMENT)) return { versions, exclusions, lost };
  const all = managements(source, properties);
  const boot = project.pluginVersions.get(BOOT);
  const boms =
    project.plugins.has(BOOT) && boot !== undefined
      ? [{ group: BOOT, artifact: 'spring-boot-dependencies', version: boot }]
      : [];
  if (project.plugins.has(BOOT) && boot === undefined) {
    lost.push({ what: `the BOM of ${BOOT}`, reason: 'the version of the plugin is not known', open: false });
  }
  for (const bom of [...boms, ...project.boms]) {
    const management = await all.ofBom(bom);
    lost.push(...management.lost);
    for (const { group, artifact, version, exclusions: excluded } of management.rules.values()) {
      if (version !== undefined) versions.set(`${group}:${artifact}`, version);
      if (excluded.length > 0) exclusions.set(`${group}:${artifact}`, excluded);
    }
  }
  for (const [name, version] of project.managed) versions.set(name, version);
  return { versions, exclusions, lost };
}

/** The rules of one class path: forced and strict versions, Spring's management, platforms, constraints. */
export async function versionRules(
  classpath: Classpath,
  project: Project,
  spring: SpringRules,
  all: Managements,
): Promise<VersionRules> {
  const fixed = new Map(classpath.ofBuild ? [] : spring.versions);
  const atLeast = new Map<string, string[]>();
  const lost: Missing[] = [];
  const isManaged = fixed.size > 0;
  for (const demand of classpath.demands) {
    const { group, artifact, kind, strict } = demand;
    const name = `${group}:${artifact}`;
    if (kind === 'module' || kind === 'constraint') {
      // With Spring's plugin, the version that the project itself writes is the managed one.
      if (demand.version !== undefined && (strict || (isManaged && kind === 'module'))) fixed.set(name, demand.version);
      else if (demand.version !== undefined && kind === 'constraint') add(atLeast, name, demand.version);
      continue;
    }
    const version = demand.version ?? spring.versions.get(name);
    if (version === undefined) {
      lost.push({ what: `BOM ${name}`, reason: 'its version is not known', open: false });
      continue;
    }
    const management = await all.ofBom({ group, artifact, version });
    lost.push(...management.lost);
    for (const rule of management.rules.values()) {
      if (rule.version === undefined) continue;
      if (kind === 'enforced') fixed.set(`${rule.group}:${rule.artifact}`, rule.version);
      else add(atLeast, `${rule.group}:${rule.artifact}`, rule.version);
    }
  }
  if (!classpath.ofBuild) for (const [name, version] of project.forced) fixed.set(name, version);
  return { fixed, atLeast, exclusions: classpath.ofBuild ? new Map() : spring.exclusions, lost };
}

function add(versions: Map<string, string[]>, name: string, version: string): void {
  versions.set(name, [...(versions.get(name) ?? []), version]);
}
