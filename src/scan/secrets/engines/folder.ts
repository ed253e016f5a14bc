import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { ensureFolder } from '../../../io/folder.js';
import { temporaryFolder } from '../../../io/temporary-folder.js';
import { ScanError } from '../../../model/errors.js';
import type { Side } from '../../../model/workspace.js';

/** A private folder (mode 0700) with our own copies of files; a wrapped tool sees nothing else. */
export interface ScanFolder {
  /** What is scanned, and the working folder of the tool; it holds folders of ours alone. */
  readonly files: string;
  /** A folder without anything in it. */
  readonly empty: string;
  /** Copies by their path below `files`, with `/`. */
  readonly copies: ReadonlyMap<string, Copy>;
  /** Writes a file beside what is scanned and gives its absolute path. */
  write(name: string, text: string): Promise<string>;
  /** Adds a copy; false when it cannot be written. */
  add(side: Side, path: string, bytes: Buffer): Promise<boolean>;
  plant(path: string, text: string): Promise<void>;
  remove(): void;
}

export interface Copy {
  readonly side: Side;
  /** Path from the repository's root. */
  readonly path: string;
}

/** Makes an empty folder. Whoever makes it removes it. */
export async function makeFolder(): Promise<ScanFolder> {
  const temporary = temporaryFolder();
  const root = temporary.path;
  const files = join(root, 'files');
  const empty = join(root, 'empty');
  await mkdir(files, { mode: 0o700 });
  await mkdir(empty, { mode: 0o700 });
  const copies = new Map<string, Copy>();
  const taken = new Set<string>();
  const made = new Set<string>();

  async function put(place: string, content: string | Buffer): Promise<boolean> {
    try {
      const folder = dirname(place);
      if (!made.has(folder)) ensureFolder(folder, 0o700);
      made.add(folder);
      await writeFile(place, content, { mode: 0o600, flag: 'wx' });
      return true;
    } catch {
      return false;
    }
  }

  return {
    files,
    empty,
    copies,
    async write(name, text) {
      const place = join(root, name);
      if (!(await put(place, text))) throw new ScanError(`cannot write ${place}`);
      return place;
    },
    async add(side, path, bytes) {
      const named = copyName(path);
      const other = `numbered/${copies.size}/file${ending(path)}`;
      for (const name of named === null ? [other] : [named, other]) {
        const place = `${side}/${name}`;
        // Names that differ in letter case alone are one file on some systems.
        if (taken.has(place.toLowerCase()) || !(await put(join(files, place), bytes))) continue;
        taken.add(place.toLowerCase());
        copies.set(place, { side, path });
        return true;
      }
      return false;
    },
    async plant(path, text) {
      if (!(await put(join(files, path), text))) throw new ScanError(`cannot write ${path} for a secret scanner`);
    },
    remove: temporary.remove,
  };
}

const SAFE_NAME = /^[A-Za-z0-9_][\w.+@-]{0,120}$/;
const LONGEST_COPY_PATH = 160;

/**
 * The name of a copy: the file's own, because tools look at names too. A name that begins with a dot (`.gitleaks.toml`,
 * `.gitleaksignore`, `.gitignore`, `.git`) is configuration to some tool and begins with `dot.` here. Null for a path
 * that a tool might read as anything but a name: its copy gets a number and keeps its ending.
 */
export function copyName(path: string): string | null {
  const parts = path.split('/').map((part) => (part.startsWith('.') ? `dot${part}` : part));
  return path.length <= LONGEST_COPY_PATH && parts.every((part) => SAFE_NAME.test(part)) ? parts.join('/') : null;
}

function ending(path: string): string {
  const extension = posix.extname(path);
  return /^\.\w{1,20}$/.test(extension) ? extension : '';
}
