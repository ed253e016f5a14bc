import { posix } from 'node:path';
import type { Side } from '../../model/workspace.js';

/** A name that no tool reads as an option, a pattern, or anything but a name. */
const SAFE_NAME = /^[A-Za-z0-9_][\w.+@-]{0,120}$/;
const LONGEST_PATH = 160;

/** Whether a tool meets a file under its own name. */
export function isSafeName(name: string): boolean {
  return SAFE_NAME.test(name);
}

/**
 * Where the copy of a file may lie, below the folder of copies and with `/`, the best place first. Copies keep their
 * names and their places to each other, because tools look at both: a pom.xml reads its parent's. A name that begins
 * with a dot (`.gitleaks.toml`, `.gitignore`, `.git`) is configuration to some tool, and begins with `dot.` here. What
 * has an unusual name lies in a folder with a number.
 */
export type CopyPlaces = (side: Side, path: string) => readonly string[];

/** Places of one folder; two folders that differ in letter case alone are kept apart on every file system. */
export function copyPlaces(): CopyPlaces {
  const folders = new Map<string, string>();
  const spellings = new Set<string>();
  let count = 0;
  const numbered = () => `other/${count++}`;

  function folderOf(side: Side, folder: string): string {
    const key = `${side}/${folder}`;
    const known = folders.get(key);
    if (known !== undefined) return known;
    const usual = usualFolder(folder);
    const place = usual === null ? null : posix.join(side, usual);
    const isFirst = place !== null && !spellings.has(place.toLowerCase());
    const chosen = isFirst ? place : numbered();
    spellings.add(chosen.toLowerCase());
    folders.set(key, chosen);
    return chosen;
  }

  return (side, path) => {
    const name = usualName(posix.basename(path)) ?? `file${ending(path)}`;
    const elsewhere = `${numbered()}/${name}`;
    if (path.length > LONGEST_PATH) return [elsewhere];
    return [`${folderOf(side, posix.dirname(path))}/${name}`, elsewhere];
  };
}

/** Null for a folder that has no usual name; the root is `.`. */
function usualFolder(folder: string): string | null {
  if (folder === '.') return folder;
  const parts = folder.split('/').map(usualName);
  return parts.includes(null) || folder.length > LONGEST_PATH ? null : parts.join('/');
}

function usualName(name: string): string | null {
  const visible = name.startsWith('.') ? `dot${name}` : name;
  return isSafeName(visible) ? visible : null;
}

function ending(path: string): string {
  const extension = posix.extname(path);
  return /^\.\w{1,20}$/.test(extension) ? extension : '';
}
