import { foldersAbove, nameOf } from './place.js';
import type { Texts } from './texts.js';

const NODE_LOCKS = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock'];

/**
 * The lockfile of the base that names the package whose tracked copy a path belongs to, in words: `node_modules/x` of
 * a package that nobody asks for is somebody's own code under a borrowed roof.
 */
export async function installedBy(texts: Texts, path: string): Promise<string | null> {
  return (await nodePackage(texts, path)) ?? (await goModule(texts, path)) ?? composerPackage(texts, path);
}

async function nodePackage(texts: Texts, path: string): Promise<string | null> {
  const match = /^(.*?)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
  if (match === null) return null;
  const [, folder = '', name = ''] = match;
  const folders = foldersAbove(folder);
  const locks = await texts.configs(folders.flatMap((each) => NODE_LOCKS.map((lock) => each + lock)));
  const found = [...locks].find(([lock, text]) => namesPackage(nameOf(lock), text, name));
  return found === undefined ? null : `${found[0]} names ${name}`;
}

/** By what only an entry of its own looks like: `"license"` or `"bin"` alone stand in every lockfile. */
function namesPackage(lock: string, text: string, name: string): boolean {
  if (lock.endsWith('.json')) return text.includes(`node_modules/${name}":`) || isEntry(text, `"${name}"`, 'version');
  if (lock === 'bun.lock') return text.includes(`"${name}": ["${name}@`);
  return [`\n${name}@`, `\n"${name}@`, `'${name}@`, ` ${name}@`, `/${name}@`].some((each) => text.includes(each));
}

/** An object at this key that begins with a certain field, as entries of npm's first lockfiles do. */
function isEntry(text: string, key: string, first: string): boolean {
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + key.length)) {
    if (ENTRY.exec(text.slice(at + key.length, at + key.length + MAX_ENTRY_HEAD))?.[1] === first) return true;
  }
  return false;
}

const ENTRY = /^\s*:\s*\{\s*"(\w+)"/;
const MAX_ENTRY_HEAD = 100;

/** `vendor/modules.txt` lists what `go mod vendor` copied: `# module version`, then its packages. */
async function goModule(texts: Texts, path: string): Promise<string | null> {
  const at = path.indexOf('vendor/');
  if (at === -1 || (at > 0 && path[at - 1] !== '/')) return null;
  const root = path.slice(0, at);
  const list = await texts.config(`${root}vendor/modules.txt`);
  if (list === null || (await texts.config(`${root}go.mod`)) === null) return null;
  const inside = path.slice(at + 'vendor/'.length);
  const packages = new Set(list.split(/\r?\n/).filter((line) => !line.startsWith('#')));
  const folder = inside.slice(0, Math.max(inside.lastIndexOf('/'), 0));
  return packages.has(folder) ? `${root}vendor/modules.txt names ${folder}` : null;
}

async function composerPackage(texts: Texts, path: string): Promise<string | null> {
  const match = /^(.*?)vendor\/([^/]+\/[^/]+)\//.exec(path);
  if (match === null) return null;
  const [, folder = '', name = ''] = match;
  const lock = await texts.config(`${folder}composer.lock`);
  return lock?.includes(`"name": "${name}"`) === true ? `${folder}composer.lock names ${name}` : null;
}
