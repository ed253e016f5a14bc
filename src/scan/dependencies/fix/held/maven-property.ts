import type { VersionPlace } from '../../ecosystem/recipe.js';
import { managedDependencies, pomChain, pomLoader } from '../../extract/maven-pom/chain.js';
import { interpolator } from '../../extract/maven-pom/interpolate.js';
import type { Pom, PomDependency } from '../../extract/maven-pom/parse.js';
import type { PlaceRequest } from './place-request.js';

/** A version that is one property: `${jackson.version}`. */
const PROPERTY = /^\$\{([\w.-]+)\}$/;

/** The property of the nearest pom that sets it, or the `<dependencyManagement>` of the tree that names the version. */
export async function mavenPlace({ lockfile, name, read }: PlaceRequest): Promise<VersionPlace | null> {
  const load = pomLoader(read);
  const pom = await load(lockfile.path);
  if (pom === null) return null;
  const chain = await pomChain(pom, load);
  const interpolate = interpolator(chain);
  const isMeant = ({ groupId, artifactId }: PomDependency) =>
    `${interpolate(groupId)}:${interpolate(artifactId)}` === name;
  for (const one of chain) {
    const own = one.dependencies.find(isMeant);
    if (own?.version !== undefined) return placeOf(one, own.version, chain, lockfile.path);
  }
  for (const { dependency } of await managedDependencies(chain, load)) {
    if (!isMeant(dependency) || dependency.version === undefined) continue;
    const owner = chain.find(({ managed }) => managed.includes(dependency)) ?? null;
    if (owner !== null) return placeOf(owner, dependency.version, chain, lockfile.path);
  }
  return null;
}

function placeOf(owner: Pom, written: string, chain: readonly Pom[], own: string): VersionPlace | null {
  const property = PROPERTY.exec(written)?.[1];
  if (property === undefined) {
    return owner.path === own && owner.managed.length === 0 ? null : { path: owner.path, what: 'its `<version>`' };
  }
  const setter = chain.find(({ properties }) => properties.has(property));
  return setter === undefined ? null : { path: setter.path, what: `\`<${property}>\`` };
}
