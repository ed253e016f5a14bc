import type { Problem } from '../../../../model/scan.js';
import { scopes } from '../../package/graph.js';
import type { Extraction } from '../../package/package.js';
import type { PackageDraft } from '../read/package-list.js';
import { siblingPath } from '../read/repository-path.js';
import type { ReadSibling, SourceFile } from '../read/source-file.js';
import { type MixDependency, parseMixExs } from './mix-exs.js';
import { type MixEntry, parseMixLock, type Term } from './parse.js';

/** The packages of a `mix.lock`; a Hex package is named as in the registry, which may not be its name in the project. */
export async function extractMixLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const packages: PackageDraft[] = [];
  const needs: (readonly string[])[] = [];
  const problems: Problem[] = [];
  const indexes = new Map<string, number>();
  for (const entry of parseMixLock(file)) {
    const draft = draftOf(entry);
    if (draft === null) {
      const message = `${entry.name} is neither a Hex nor a git dependency`;
      problems.push({ message, path: file.path, line: entry.line, remedy: 'run `mix deps.get`' });
      continue;
    }
    indexes.set(entry.name, packages.length);
    packages.push(draft);
    needs.push(needsOf(entry.value));
  }
  const isIndex = (index: number | undefined) => index !== undefined;
  packages.forEach((draft, index) => {
    draft.dependsOn = [...new Set((needs[index] ?? []).map((name) => indexes.get(name)))].filter(isIndex);
  });

  const path = siblingPath(file.path, 'mix.exs');
  const text = path === null ? null : await read(path);
  const declared = text === null ? null : parseMixExs(text);
  if (path === null || declared === null) return { packages, manager: 'mix', problems };
  const roots = [...declared.keys()].map((name) => indexes.get(name)).filter(isIndex);
  setScopes(packages, declared, indexes);
  const lines = new Map<string, number>();
  for (const [name, { line }] of declared) lines.set(packages[indexes.get(name) ?? -1]?.name ?? name, line);
  return { packages, manager: 'mix', roots, manifest: { path, lines }, problems };
}

/** `{:hex, :name, "version", "checksum", managers, dependencies, repository, …}` or `{:git, "url", "commit", options}`. */
function draftOf({ name: app, value, line }: MixEntry): PackageDraft | null {
  if (typeof value === 'string') return null;
  const [kind, second, third, fourth] = value;
  const ecosystem = 'Hex';
  const name = nameOf(second);
  const text = stringOf(third);
  if (kind === ':hex' && name !== null && text !== null) {
    const integrity = stringOf(fourth);
    return {
      ecosystem,
      name,
      version: text,
      origin: 'registry',
      scope: 'unknown',
      line,
      ...(integrity && { integrity }),
    };
  }
  const url = stringOf(second);
  if (kind !== ':git' || url === null || text === null) return null;
  return { ecosystem, name: app, version: text, origin: 'git', scope: 'unknown', line, commit: text, resolved: url };
}

function needsOf(value: Term): readonly string[] {
  const dependencies = typeof value === 'string' ? undefined : value[5];
  if (dependencies === undefined || typeof dependencies === 'string') return [];
  return dependencies
    .map((item) => (typeof item === 'string' ? null : nameOf(item[0])))
    .filter((name) => name !== null);
}

function setScopes(
  packages: readonly PackageDraft[],
  declared: ReadonlyMap<string, MixDependency>,
  indexes: ReadonlyMap<string, number>,
): void {
  const roots = { runtime: new Set<number>(), development: new Set<number>() };
  for (const [name, { development }] of declared) {
    const index = indexes.get(name);
    if (index !== undefined) roots[development ? 'development' : 'runtime'].add(index);
  }
  const walked = scopes(
    packages.map(({ dependsOn }) => dependsOn),
    roots,
  );
  packages.forEach((draft, index) => {
    draft.direct = roots.runtime.has(index) || roots.development.has(index);
    draft.scope = walked[index] ?? 'unknown';
  });
}

function nameOf(term: Term | undefined): string | null {
  if (typeof term !== 'string') return null;
  const name = term.replace(/^[:"]/, '');
  return name === '' ? null : name;
}

function stringOf(term: Term | undefined): string | null {
  return typeof term === 'string' && term.startsWith('"') && term.length > 1 ? term.slice(1) : null;
}
