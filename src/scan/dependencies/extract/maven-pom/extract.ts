import type { Scope } from '../../../../model/finding.js';
import type { Extraction } from '../../package.js';
import type { ReadSibling, SourceFile } from '../extractor.js';
import { packageList } from '../package-list.js';
import { managedDependencies, pomChain, pomLoader } from './chain.js';
import { interpolator } from './interpolate.js';
import { type PomDependency, parsePom } from './parse.js';

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
  const seen = new Set<string>();
  for (const owner of chain) {
    const isOwn = owner === pom;
    for (const dependency of owner.dependencies) {
      const key = keyOf(dependency, interpolate);
      if (key === undefined || (seen.has(key) && !isOwn)) continue;
      seen.add(key);
      const rule = managed.get(key);
      const version = exactVersion(interpolate(dependency.version) ?? (dependency.version ? undefined : rule?.version));
      if (version === undefined) continue;
      const name = `${interpolate(dependency.groupId)}:${interpolate(dependency.artifactId)}`;
      const scope = interpolate(dependency.scope) ?? rule?.scope;
      const line = isOwn ? dependency.line : pom.parent?.line;
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
      if (line !== undefined && !lines.has(name)) lines.set(name, line);
    }
  }
  return {
    packages: list.packages,
    manager: 'maven',
    roots: [...list.packages.keys()],
    manifest: { path: file.path, lines },
    problems: [],
  };
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
