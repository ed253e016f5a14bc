import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ensureFolder } from '../../io/folder.js';
import { temporaryFolder } from '../../io/temporary-folder.js';
import { ScanError } from '../../model/errors.js';
import type { Side } from '../../model/workspace.js';
import { copyPlaces } from './copy-places.js';
import type { Canary } from './tool.js';

/** A private folder (mode 0700) with our own copies of files; a tool sees nothing else. */
export interface ToolFolder<Copy> {
  /** What is scanned, and the working folder of the tool; it holds folders of ours alone. */
  readonly files: string;
  /** A folder without anything in it. */
  readonly empty: string;
  /** What was copied, by the copy's path below `files`, with `/`. */
  readonly copies: ReadonlyMap<string, Copy>;
  /** A path beside what is scanned. */
  beside(name: string): string;
  /** Writes a file beside what is scanned and gives its absolute path. */
  write(name: string, text: string): Promise<string>;
  /** Adds a copy of a file of the repository; false when it cannot be written. */
  add(side: Side, path: string, bytes: Buffer, copy: Copy): Promise<boolean>;
  plant(canary: Pick<Canary<never>, 'path' | 'text'>): Promise<void>;
  remove(): void;
}

/** Makes a folder without copies. Whoever makes it removes it. */
export async function makeToolFolder<Copy>(): Promise<ToolFolder<Copy>> {
  const temporary = temporaryFolder();
  const beside = (name: string) => join(temporary.path, name);
  const files = beside('files');
  const empty = beside('empty');
  await mkdir(files, { mode: 0o700 });
  await mkdir(empty, { mode: 0o700 });
  const copies = new Map<string, Copy>();
  const taken = new Set<string>();
  const places = copyPlaces();
  const put = writer();

  return {
    files,
    empty,
    copies,
    beside,
    async write(name, text) {
      const place = beside(name);
      if (!(await put(place, text))) throw new ScanError(`cannot write ${place}`);
      return place;
    },
    async add(side, path, bytes, copy) {
      for (const place of places(side, path)) {
        // Names that differ in letter case alone are one file on some systems.
        if (taken.has(place.toLowerCase()) || !(await put(join(files, place), bytes))) continue;
        taken.add(place.toLowerCase());
        copies.set(place, copy);
        return true;
      }
      return false;
    },
    async plant({ path, text }) {
      if (!(await put(join(files, path), text))) throw new ScanError(`cannot write ${path} for another scanner`);
    },
    remove: temporary.remove,
  };
}

/** Writes new files, with the folders that they need; false when that is not possible. */
function writer(): (place: string, content: string | Buffer) => Promise<boolean> {
  const made = new Set<string>();
  return async (place, content) => {
    try {
      const folder = dirname(place);
      if (!made.has(folder)) ensureFolder(folder, 0o700);
      made.add(folder);
      await writeFile(place, content, { mode: 0o600, flag: 'wx' });
      return true;
    } catch {
      return false;
    }
  };
}
