import { posix } from 'node:path';
import type { RepositoryFiles } from '../modules.js';

/** Namespaces that begin with `prefix` (with dots, without the last one) are loaded from `folder`. */
export interface AutoloadedFolder {
  readonly prefix: string;
  readonly folder: string;
}

const MOST_ENTRIES = 500;
const MOST_FOLDERS = 30;

/** What the `composer.json` files above a file load (PSR-4), the nearest first, longer prefixes before shorter ones. */
export function autoloadedFolders(from: string, repository: RepositoryFiles): readonly AutoloadedFolder[] {
  const found: AutoloadedFolder[] = [];
  let folder = posix.dirname(from);
  for (let step = 0; step < MOST_FOLDERS; step++) {
    const here = folder === '.' ? '' : folder;
    const text = repository.settings(posix.join(here, 'composer.json'));
    if (text !== null) found.push(...knownEntries(repository, text, here));
    if (here === '') break;
    folder = posix.dirname(folder);
  }
  return found;
}

/** Settings that have been read, by repository and folder. */
const read = new WeakMap<RepositoryFiles, Map<string, { text: string; entries: readonly AutoloadedFolder[] }>>();

function knownEntries(repository: RepositoryFiles, text: string, root: string): readonly AutoloadedFolder[] {
  const folders = read.get(repository) ?? new Map<string, { text: string; entries: readonly AutoloadedFolder[] }>();
  read.set(repository, folders);
  const known = folders.get(root);
  if (known !== undefined && known.text === text) return known.entries;
  const entries = entriesOf(text, root);
  folders.set(root, { text, entries });
  return entries;
}

function entriesOf(text: string, root: string): AutoloadedFolder[] {
  const composer = parsed(text);
  const sections = [part(composer, 'autoload'), part(composer, 'autoload-dev')];
  const entries = sections.flatMap((section) => Object.entries(asRecord(part(section, 'psr-4'))));
  return entries
    .slice(0, MOST_ENTRIES)
    .flatMap(([prefix, folders]) =>
      (Array.isArray(folders) ? folders : [folders]).flatMap((folder: unknown) =>
        typeof folder === 'string' ? [{ prefix: dotted(prefix), folder: posix.join(root, folder) }] : [],
      ),
    )
    .toSorted((a, b) => b.prefix.length - a.prefix.length);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function part(value: unknown, key: string): unknown {
  return asRecord(value)[key];
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function dotted(prefix: string): string {
  return prefix.split('\\').filter(Boolean).join('.');
}
