import type { Module } from '../ir/module.js';
import type { CodeFile } from './code-file.js';

/** Files kept in the intermediate form; those that were asked for least lately go first. */
const MOST_KEPT = 1500;

/** A file in the intermediate form, with the files of the repository that it may take names from. */
interface LoadedFile extends CodeFile {
  readonly id: number;
  readonly module: Module;
  readonly imports: readonly string[];
}

/** Files in the intermediate form, by path. */
export interface KeptFiles {
  put(file: LoadedFile): void;
  /** Lets go of those that are too many. */
  trim(): void;
  get(path: string): LoadedFile | undefined;
  /** Files of the repository that loaded ones import and that are not loaded; of `from` alone. */
  missing(from: readonly string[]): readonly string[];
  /** Loaded files that import one of some. */
  importers(paths: readonly string[]): readonly string[];
}

export function keptFiles(): KeptFiles {
  const loaded = new Map<string, LoadedFile>();

  function trim(): void {
    for (const path of loaded.keys()) {
      if (loaded.size <= MOST_KEPT) break;
      loaded.delete(path);
    }
  }

  function get(path: string): LoadedFile | undefined {
    const found = loaded.get(path);
    if (found !== undefined) {
      loaded.delete(path);
      loaded.set(path, found);
    }
    return found;
  }

  function missing(from: readonly string[]): readonly string[] {
    const wanted = from.flatMap((path) => loaded.get(path)?.imports ?? []);
    return [...new Set(wanted)].filter((path) => !loaded.has(path));
  }

  function importers(paths: readonly string[]): readonly string[] {
    const wanted = new Set(paths);
    return [...loaded.values()]
      .filter(({ imports }) => imports.some((path) => wanted.has(path)))
      .map(({ path }) => path);
  }

  return { put: (file) => void loaded.set(file.path, file), trim, get, missing, importers };
}
