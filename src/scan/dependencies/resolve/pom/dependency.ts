import type { Interpolate } from '../../extract/maven-pom/interpolate.js';
import type { PomDependency, PomExclusion } from '../../extract/maven-pom/parse.js';

/** A dependency whose properties are filled in, as far as they are known. */
export interface Dependency {
  readonly group: string;
  readonly artifact: string;
  /** As written, a range too; undefined: managed by somebody whose pom was not read, or an unknown property. */
  readonly version: string | undefined;
  /** undefined: not said, which means compile. */
  readonly scope: string | undefined;
  readonly type: string;
  readonly classifier: string;
  readonly optional: boolean;
  readonly exclusions: readonly PomExclusion[];
  readonly line: number;
}

/** What `dependencyManagement` says of a dependency; it fills in what the dependency itself leaves open. */
export type Managed = Pick<Dependency, 'version' | 'scope' | 'exclusions'>;

/** Artifact handlers whose name is no file ending, and what they stand for (maven.apache.org/ref/current/maven-core). */
const HANDLERS: ReadonlyMap<string, readonly [type: string, classifier: string]> = new Map([
  ['test-jar', ['jar', 'tests']],
  ['maven-plugin', ['jar', '']],
  ['ejb', ['jar', '']],
  ['ejb-client', ['jar', 'client']],
  ['java-source', ['jar', 'sources']],
  ['javadoc', ['jar', 'javadoc']],
  ['bundle', ['jar', '']],
]);

/** Maven's key of a dependency in its management: group, artifact, type, classifier. */
export function managementKey({ group, artifact, type, classifier }: Dependency): string {
  return `${group}:${artifact}:${type}${classifier === '' ? '' : `:${classifier}`}`;
}

/** The key of which a graph holds one version: the file that would lie on the class path. */
export function conflictKey(dependency: Dependency): string {
  const [type, classifier] = HANDLERS.get(dependency.type) ?? [dependency.type, ''];
  return managementKey({ ...dependency, type, classifier: dependency.classifier || classifier });
}

/** null: its very name is an unknown property. */
export function dependencyOf(written: PomDependency, interpolate: Interpolate): Dependency | null {
  const group = interpolate(written.groupId);
  const artifact = interpolate(written.artifactId);
  if (!group || !artifact) return null;
  return {
    group,
    artifact,
    version: interpolate(written.version),
    scope: interpolate(written.scope),
    type: interpolate(written.type) ?? 'jar',
    classifier: interpolate(written.classifier) ?? written.classifier ?? '',
    optional: interpolate(written.optional) === 'true',
    exclusions: written.exclusions.map(({ groupId, artifactId }) => ({
      groupId: interpolate(groupId) ?? groupId,
      artifactId: interpolate(artifactId) ?? artifactId,
    })),
    line: written.line,
  };
}

/** The dependency with what its management adds: what it says itself stands. */
export function withManaged(dependency: Dependency, written: PomDependency, rule: Managed | undefined): Dependency {
  if (rule === undefined) return dependency;
  return {
    ...dependency,
    version: written.version === undefined ? rule.version : dependency.version,
    scope: dependency.scope ?? rule.scope,
    exclusions: dependency.exclusions.length > 0 ? dependency.exclusions : rule.exclusions,
  };
}
