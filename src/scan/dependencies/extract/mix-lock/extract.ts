import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import type { Extraction } from '../../package/package.js';
import { type NewDraft, packageGraph } from '../read/package-graph.js';
import { parseMixExs } from './mix-exs.js';
import { type MixEntry, parseMixLock, type Term } from './parse.js';

/** The packages of a `mix.lock`; a Hex package is named as in the registry, which may not be its name in the project. */
export async function extractMixLock(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const graph = packageGraph();
  const needs: (readonly string[])[] = [];
  const indexes = new Map<string, number>();
  for (const entry of parseMixLock(file)) {
    const draft = draftOf(entry);
    if (draft === null) {
      const message = `${entry.name} is neither a Hex nor a git dependency`;
      graph.problem({ message, path: file.path, line: entry.line, remedy: 'run `mix deps.get`' });
      continue;
    }
    indexes.set(entry.name, graph.add(draft));
    needs.push(needsOf(entry.value));
  }
  for (const [from, names] of needs.entries()) {
    for (const name of names) {
      const to = indexes.get(name);
      if (to !== undefined) graph.depend(from, to);
    }
  }

  const path = siblingPath(file.path, 'mix.exs');
  const text = path === null ? null : await read(path);
  const declared = text === null ? null : parseMixExs(text);
  if (path === null || declared === null) return graph.extraction('mix', { hasRoots: false });
  const lines = new Map<string, number>();
  for (const [name, { line, development }] of declared) {
    const index = indexes.get(name);
    if (index !== undefined) graph.demand(development ? 'development' : 'runtime', index);
    lines.set(graph.drafts[index ?? -1]?.name ?? name, line);
  }
  return graph.extraction('mix', { manifests: [{ path, lines }] });
}

/** `{:hex, :name, "version", "checksum", managers, dependencies, repository, …}` or `{:git, "url", "commit", options}`. */
function draftOf({ name: app, value, line }: MixEntry): NewDraft | null {
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
      line,
      ...(integrity && { integrity }),
    };
  }
  const url = stringOf(second);
  if (kind !== ':git' || url === null || text === null) return null;
  return { ecosystem, name: app, version: text, origin: 'git', line, commit: text, resolved: url };
}

function needsOf(value: Term): readonly string[] {
  const dependencies = typeof value === 'string' ? undefined : value[5];
  if (dependencies === undefined || typeof dependencies === 'string') return [];
  return dependencies
    .map((item) => (typeof item === 'string' ? null : nameOf(item[0])))
    .filter((name) => name !== null);
}

function nameOf(term: Term | undefined): string | null {
  if (typeof term !== 'string') return null;
  const name = term.replace(/^[:"]/, '');
  return name === '' ? null : name;
}

function stringOf(term: Term | undefined): string | null {
  return typeof term === 'string' && term.startsWith('"') && term.length > 1 ? term.slice(1) : null;
}
