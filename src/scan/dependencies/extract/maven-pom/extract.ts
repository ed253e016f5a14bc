import type { Scope } from '../../../../model/finding.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from '../read/package-list.js';
import { managedDependencies, pomChain, pomLoader } from './chain.js';
import { type Interpolate, interpolator } from './interpolate.js';
import { type Pom, type PomDependency, parsePom } from './parse.js';

interface Managed {
  readonly version: string | undefined;
  readonly scope: string | undefined;
}

/**
 * The declared and inherited dependencies. A version that the tree does not tell (a property or a parent from a
 * repository, a range) is no package: nothing exact is known about it.
 */
export async function extractPom(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const pom = await parsePom(file);
  const load = pomLoader(read);
  const chain = await pomChain(pom, load);
  const interpolate = interpolator(chain);
  const managed = new Map<string, Managed>();
  for (const { dependency, interpolate: inside } of await managedDependencies(chain, load)) {
    const key = keyOf(dependency, inside);
    if (key === undefined || managed.has(key)) continue;
    managed.set(key, { version: inside(dependency.version), scope: inside(dependency.scope) });
  }

  const list = packageList();
  const lines = new Map<string, number>();
  for (const [key, { dependency, isOwn }] of effectiveDependencies(pom, chain, interpolate)) {
    const rule = managed.get(key);
    const written = dependency.version === undefined ? rule?.version : interpolate(dependency.version);
    const version = exactVersion(written);
    const name = `${interpolate(dependency.groupId)}:${interpolate(dependency.artifactId)}`;
    const line = isOwn ? dependency.line : pom.parent?.line;
    if (line !== undefined && !lines.has(name)) lines.set(name, line);
    if (version === undefined) continue;
    const scope = interpolate(dependency.scope) ?? rule?.scope;
    list.add({
      ecosystem: 'Maven',
      name,
      version,
      origin: scope === 'system' ? 'file' : 'registry',
      scope: scopeOf(scope),
      direct: true,
      ...(interpolate(dependency.optional) === 'true' && { optional: true }),
      ...(line !== undefined && { line }),
    });
  }
  return {
    packages: list.packages,
    manager: 'maven',
    isWhole: true,
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: [],
  };
}

interface Effective {
  readonly dependency: PomDependency;
  /** Written in the file itself, not inherited. */
  readonly isOwn: boolean;
}

/** Own and inherited dependencies by key: the child's win over the parents', the last of one pom over its others. */
function effectiveDependencies(
  pom: Pom,
  chain: readonly Pom[],
  interpolate: Interpolate,
): ReadonlyMap<string, Effective> {
  const found = new Map<string, Effective>();
  for (const owner of [...chain].reverse()) {
    for (const dependency of owner.dependencies) {
      const key = keyOf(dependency, interpolate);
      if (key !== undefined) found.set(key, { dependency, isOwn: owner === pom });
    }
  }
  return found;
}

/** Maven's key of a managed dependency: group, artifact, type and classifier; undefined when it cannot be told. */
function keyOf(
  dependency: PomDependency,
  interpolate: (text: string | undefined) => string | undefined,
): string | undefined {
  const groupId = interpolate(dependency.groupId);
  const artifactId = interpolate(dependency.artifactId);
  if (!groupId || !artifactId) return undefined;
  return JSON.stringify([
    groupId,
    artifactId,
    interpolate(dependency.type ?? 'jar'),
    interpolate(dependency.classifier ?? ''),
  ]);
}

/** A plain version, or the one that a hard requirement (`[1.0]`) allows; no range, no LATEST or RELEASE. */
function exactVersion(text: string | undefined): string | undefined {
  const version = text === undefined ? undefined : (/^\[([^,[\]()]+)\]$/.exec(text)?.[1]?.trim() ?? text);
  if (version === undefined || version === '' || /[[\](),\s]|^(?:LATEST|RELEASE)$/.test(version)) return undefined;
  return version;
}

function scopeOf(scope: string | undefined): Scope {
  return scope === 'test' ? 'development' : 'runtime';
}
