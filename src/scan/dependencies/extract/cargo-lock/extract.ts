import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { scopes } from '../../package/graph.js';
import type { Extraction } from '../../package/package.js';
import type { PackageDraft } from '../read/package-list.js';
import { dependencyLines, readCargoManifests } from './manifest.js';
import { type CargoPackage, originOf, parseCargoLock } from './parse.js';

/** The packages of a `Cargo.lock`; `dev-dependencies` are told apart where the manifests can be read. */
export async function extractCargoLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const { packages, problems, gaps } = await parseCargoLock(file);
  const members = packages.filter(({ source }) => source === null);
  const { manifests, root } = await readCargoManifests(
    file.path,
    members.map(({ name }) => name),
    read,
    (problem) => problems.push(problem),
  );
  const asked = { runtime: new Set<number>(), development: new Set<number>(), unknown: new Set<number>() };
  for (const member of members) {
    const manifest = manifests.get(member.name);
    for (const index of member.dependsOn) {
      const name = packages[index]?.name ?? '';
      if (manifest === undefined) asked.unknown.add(index);
      else if (manifest.development.has(name) && !manifest.runtime.has(name)) asked.development.add(index);
      else asked.runtime.add(index);
    }
  }
  const direct = new Set([...asked.runtime, ...asked.development, ...asked.unknown]);
  // A member's own dependencies are counted above, kind by kind; passing through it would lose the kind.
  const edges = packages.map(({ source, dependsOn }) => (source === null ? [] : dependsOn));
  const walked = scopes(edges, asked);
  const drafts = packages.map((entry, index): PackageDraft => {
    const scope = entry.source === null ? 'runtime' : (walked[index] ?? 'unknown');
    return { ...draftOf(entry), scope, direct: direct.has(index) };
  });
  return {
    packages: drafts,
    manager: 'cargo',
    roots: [...direct].filter((index) => packages[index]?.source !== null).sort((a, b) => a - b),
    ...(root !== null && { manifest: { path: root.path, lines: dependencyLines(root.text) } }),
    problems,
    gaps,
  };
}

function draftOf({ name, version, source, checksum, line, dependsOn }: CargoPackage): PackageDraft {
  const commit = source === null ? undefined : /^git\+.*#([0-9a-f]{40})$/.exec(source)?.[1];
  return {
    ecosystem: 'crates.io',
    name,
    version,
    origin: originOf(source),
    scope: 'unknown',
    dependsOn,
    ...(source !== null && { resolved: source }),
    ...(checksum !== undefined && { integrity: checksum }),
    ...(commit !== undefined && { commit }),
    ...(line !== undefined && { line }),
  };
}
