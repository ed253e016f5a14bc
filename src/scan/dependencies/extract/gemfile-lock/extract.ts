import { scopes } from '../../package/graph.js';
import type { Extraction } from '../../package/package.js';
import { type PackageDraft, packageList } from '../read/package-list.js';
import { fileNameOf, siblingPath } from '../read/repository-path.js';
import type { ReadSibling, SourceFile } from '../read/source-file.js';
import { parseGemfile } from './gemfile.js';
import { type GemSpec, parseGemfileLock } from './parse.js';

/** The gems of a lockfile; one gem for several platforms is one package. */
export async function extractGemfileLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const lock = parseGemfileLock(file);
  const list = packageList();
  const byName = new Map<string, number>();
  const needs = new Map<number, Map<string, string>>();
  for (const spec of lock.specs) {
    const index = list.add(draftOf(spec, lock.direct.has(spec.name)));
    if (!byName.has(spec.name)) byName.set(spec.name, index);
    const known = needs.get(index) ?? new Map<string, string>();
    for (const { name, requirement } of spec.needs) known.set(name, requirement);
    needs.set(index, known);
  }
  const requested = new Map<number, Set<string>>();
  list.packages.forEach((draft, index) => {
    const targets = new Set<number>();
    for (const [name, requirement] of needs.get(index) ?? []) {
      const target = byName.get(name);
      if (target === undefined) continue;
      targets.add(target);
      if (requirement !== '') requested.set(target, (requested.get(target) ?? new Set()).add(requirement));
    }
    draft.dependsOn = [...targets];
  });
  for (const [index, requirements] of requested) {
    const draft = list.packages[index];
    if (draft !== undefined) draft.requestedAs = [...requirements];
  }
  const roots = [...list.packages.keys()].filter((index) => list.packages[index]?.direct === true);
  const path = siblingPath(file.path, fileNameOf(file.path) === 'gems.locked' ? 'gems.rb' : 'Gemfile');
  const text = path === null ? null : await read(path);
  if (path === null || text === null) {
    return { packages: list.packages, manager: 'bundler', roots, problems: lock.problems };
  }
  const gems = parseGemfile(text);
  setScopes(list.packages, roots, (name) => gems.get(name)?.development === true);
  const lines = new Map([...gems].map(([name, { line }]) => [name, line]));
  return { packages: list.packages, manager: 'bundler', roots, manifest: { path, lines }, problems: lock.problems };
}

function setScopes(
  packages: readonly PackageDraft[],
  roots: readonly number[],
  isDevelopment: (name: string) => boolean,
): void {
  const walked = scopes(
    packages.map(({ dependsOn }) => dependsOn),
    {
      runtime: roots.filter((root) => !isDevelopment(packages[root]?.name ?? '')),
      development: roots.filter((root) => isDevelopment(packages[root]?.name ?? '')),
    },
  );
  packages.forEach((draft, index) => {
    draft.scope = walked[index] ?? 'unknown';
  });
}

function draftOf({ name, version, origin, remote, revision, line }: GemSpec, direct: boolean): PackageDraft {
  return {
    ecosystem: 'RubyGems',
    name,
    version,
    origin,
    scope: 'unknown',
    direct,
    line,
    ...(remote !== null && { resolved: remote }),
    ...(revision !== null && { commit: revision }),
  };
}
