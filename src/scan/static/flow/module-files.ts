import type { ModuleConventions, RepositoryFiles, WantedModule } from '../language/modules.js';

/** What was found, by who asks, for which module, for which member: names that are there already, so nothing is joined. */
type Known = Map<string, Map<string, Map<string | null, readonly string[]>>>;

const known = new WeakMap<RepositoryFiles, Known>();

/**
 * Paths of the repository that an import may mean (`ModuleConventions.files`), found once a repository: a file's imports are
 * asked for when it is loaded and at every use of their names.
 */
export function moduleFiles(
  conventions: ModuleConventions,
  wanted: WantedModule,
  repository: RepositoryFiles,
): readonly string[] {
  const all = made(known, repository, () => new Map());
  const ofFile = made(all, wanted.from, () => new Map());
  const ofModule = made(ofFile, wanted.module, () => new Map());
  return made(ofModule, wanted.member, () => conventions.files(wanted, repository));
}

interface Store<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function made<K, V>(store: Store<K, V>, key: K, make: () => V): V {
  const found = store.get(key);
  if (found !== undefined) return found;
  const value = make();
  store.set(key, value);
  return value;
}
