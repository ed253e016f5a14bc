import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { EnvironmentError } from '../model/errors.js';
import { sha256 } from '../util/hash.js';
import { assetPath, sourceRoot } from './assets.js';

/** What the build has put into `dist/`: name and SHA-256 of every file, in the order of the names. */
const CONTENTS = 'contents.json';

const HERE = dirname(fileURLToPath(import.meta.url));

/**
 * Compares the installation with what the build has put into it; for the moment when something went wrong that should
 * not, since a broken part shows itself in many ways. Null when all is there, and when the product runs from source.
 * @param folder `dist/`; an argument for tests
 */
export function installationFault(folder: string | null = installed()): EnvironmentError | null {
  if (folder === null) return null;
  const contents = contentsOf(folder);
  if (contents === null) return broken(CONTENTS, 'damaged');
  for (const [name, hash] of contents) {
    const fault = faultOf(join(folder, name), hash);
    if (fault !== null) return broken(name, fault);
  }
  return null;
}

/**
 * Reads a file of data of which a half would still look whole: it must be as the build made it.
 * @param name below `dist/`
 * @param folder `dist/`, null when the product runs from source; an argument for tests
 * @throws EnvironmentError when it is missing or another
 */
export function readWhole(name: string, folder: string | null = installed()): Buffer {
  if (folder === null) return readFileSync(assetPath(name));
  const hash = contentsOf(folder)?.get(name);
  if (hash === undefined) throw broken(CONTENTS, 'damaged');
  const bytes = read(join(folder, name));
  if (bytes === null) throw broken(name, 'missing');
  if (sha256(bytes) !== hash) throw broken(name, 'damaged');
  return bytes;
}

/** The folder of the bundle, null when the product runs from source. */
function installed(): string | null {
  return sourceRoot() === null ? HERE : null;
}

let known: { readonly folder: string; readonly contents: ReadonlyMap<string, string> } | null = null;

function contentsOf(folder: string): ReadonlyMap<string, string> | null {
  if (known?.folder === folder) return known.contents;
  try {
    const parsed: unknown = JSON.parse(readFileSync(join(folder, CONTENTS), 'utf8'));
    if (typeof parsed !== 'object' || parsed === null) return null;
    const contents = new Map(Object.entries(parsed).map(([name, hash]) => [name, String(hash)] as const));
    if (!contents.has('main.js')) return null;
    known = { folder, contents };
    return contents;
  } catch {
    return null;
  }
}

function faultOf(path: string, hash: string): 'missing' | 'damaged' | null {
  const bytes = read(path);
  if (bytes === null) return 'missing';
  return sha256(bytes) === hash ? null : 'damaged';
}

function read(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

function broken(name: string, how: 'missing' | 'damaged'): EnvironmentError {
  return new EnvironmentError(`this installation is not complete: dist/${name} is ${how}; check the release out again`);
}
