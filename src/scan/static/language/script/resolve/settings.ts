import { withoutComments } from '../../../../../util/json-comments.js';
import type { RepositoryFiles } from '../../modules.js';

/** Longer settings are no hand's work. */
const LONGEST = 1_000_000;

/** A JSON object of which nothing is known. */
export type Settings = Readonly<Record<string, unknown>>;

const known = new WeakMap<RepositoryFiles, Map<string, Settings | null>>();

/** A settings file, JSON with comments; null when it is not there or is no object. Read once for a repository. */
export function settingsAt(path: string, repository: RepositoryFiles): Settings | null {
  const all = known.get(repository) ?? new Map<string, Settings | null>();
  known.set(repository, all);
  const found = all.get(path);
  if (found !== undefined) return found;
  const made = readSettings(path, repository);
  all.set(path, made);
  return made;
}

function readSettings(path: string, repository: RepositoryFiles): Settings | null {
  const text = repository.has(path) ? repository.settings(path) : null;
  if (text === null || text.length > LONGEST) return null;
  try {
    return objectOf(JSON.parse(withoutComments(text.replace(/^\ufeff/, ''))));
  } catch {
    // What the author broke resolves nothing.
    return null;
  }
}

/** A value if it is an object. */
export function objectOf(value: unknown): Settings | null {
  return isObject(value) ? value : null;
}

function isObject(value: unknown): value is Settings {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The texts of a value: itself, or those of a list. */
export function textsOf(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((each) => typeof each === 'string');
}
