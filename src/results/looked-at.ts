import type { ForeignManifests, ForeignRun } from './foreign-run.js';
import { placeOf } from './read/place.js';
import { many } from './read/tally.js';

/** Names that are told one by one. */
const MAX_TOLD = 3;
const MAX_PLACES = 20;

/** What there is in the repository for tools to look at. */
export interface ScannedTree {
  readonly paths: readonly string[];
  /** Lockfiles that our own audit of dependencies sees. */
  readonly lockfiles: readonly string[];
}

/** Of what is no report by a program that was pointed at files. */
export const NOTHING_SEEN: ScannedTree = { paths: [], lockfiles: [] };

/** Why it is no clean scan that runs looked at no file at all: there are some of their kind. */
export function nothingWords(runs: readonly ForeignRun[], { paths }: ScannedTree): string[] {
  const [kind] = runs.flatMap(({ lookedAtNothing }) => lookedAtNothing ?? []);
  if (kind === undefined || runs.some(({ lookedAtNothing = null }) => lookedAtNothing === null)) return [];
  const count = paths.filter((path) => kind.test(path)).length;
  return count === 0 ? [] : [`the tool looked at no file, and the repository has ${many(count, 'file')} for it`];
}

/** Which lockfiles an audit did not look at although our own sees them. */
export function manifestWords(runs: readonly ForeignRun[], { lockfiles }: ScannedTree): string[] {
  const told = runs.flatMap(({ manifests = null }) =>
    manifests === null || manifests.paths === null ? [] : manifests,
  );
  const seen = lockfiles.filter((path) => told.some((manifests) => isOf(path, manifests)));
  // Tools name the manifest or the lockfile of a folder, and mean both.
  const folders = new Set(
    told.flatMap(({ paths }) => paths ?? []).map((path) => (path === null ? null : folderOf(path))),
  );
  const left = seen.filter((path) => !folders.has(folderOf(path)));
  const unnamed = told.flatMap(({ paths }) => paths ?? []).filter((path) => path === null).length;
  const missing = left.length - unnamed;
  if (missing <= 0) return [];
  const all = `the tool looked at ${seen.length - missing} of ${many(seen.length, 'lockfile')}`;
  if (unnamed > 0) return [all];
  const more = left.length > MAX_TOLD ? ` and ${left.length - MAX_TOLD} more` : '';
  return [`${all}: not at ${left.slice(0, MAX_TOLD).join(', ')}${more}`];
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** Whether an audit would look at a lockfile, by its name. */
function isOf(path: string, { names }: ForeignManifests): boolean {
  return names.test(path.slice(path.lastIndexOf('/') + 1));
}

/**
 * A run whose results have a place. What an audit found in a lockfile that its report does not name is in the one that there is; in one of them,
 * where there are several.
 */
export function placedRun<Run extends ForeignRun>(run: Run, { lockfiles, paths }: ScannedTree): Run {
  const { manifests = null } = run;
  if (manifests === null || (manifests.paths !== null && !manifests.paths.includes(null))) return run;
  const places = lockfiles
    .filter((path) => isOf(path, manifests))
    .slice(0, MAX_PLACES)
    .map((path) => placeOf(path));
  const within = manifests.isRoot === true ? fileFinder(places, new Set(paths)) : (path: string) => path;
  return {
    ...run,
    results: run.results.map((one) => ({
      ...one,
      places:
        one.places.length === 0
          ? places
          : one.places.map((place) => ({ ...place, path: place.path === null ? null : within(place.path) })),
    })),
  };
}

/** A path from the folder of one of several manifests: the only one in which there is such a file; as it is where that is not told. */
function fileFinder(manifests: readonly { readonly path: string | null }[], files: ReadonlySet<string>) {
  const folders = manifests.map(({ path }) => folderOf(path ?? ''));
  return (path: string): string => {
    const there = folders.map((folder) => (folder === '' ? path : `${folder}/${path}`)).filter((one) => files.has(one));
    return there.length === 1 ? (there[0] ?? path) : path;
  };
}
