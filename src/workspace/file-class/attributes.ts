import picomatch from 'picomatch';
import { foldersAbove, nameOf } from './place.js';
import type { Texts } from './texts.js';

/** One line of a `.gitattributes` file: https://git-scm.com/docs/gitattributes. */
interface AttributeLine {
  fits(pathBelow: string): boolean;
  /** true: set; false: unset, or unspecified again. */
  readonly values: ReadonlyMap<string, boolean>;
}

/** Whether an attribute is set for a path: the nearest file that speaks of it decides, in it the last line that fits. */
export async function hasAttribute(texts: Texts, path: string, name: string): Promise<boolean> {
  const folders = foldersAbove(path);
  const files = await texts.configs(folders.map((folder) => `${folder}.gitattributes`));
  for (const folder of folders.reverse()) {
    const lines = linesOf(files.get(`${folder}.gitattributes`) ?? '');
    const last = lines.findLast((line) => line.values.has(name) && line.fits(path.slice(folder.length)));
    if (last !== undefined) return last.values.get(name) === true;
  }
  return false;
}

const parsed = new Map<string, readonly AttributeLine[]>();

function linesOf(text: string): readonly AttributeLine[] {
  if (text === '') return [];
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const lines = text.split(/\r?\n/).flatMap((line) => parseLine(line.trim()) ?? []);
  parsed.set(text, lines);
  return lines;
}

/** `pattern attr -attr !attr attr=value`; a pattern with blanks is quoted. Macros are left out: they only set more. */
function parseLine(line: string): AttributeLine | null {
  if (line === '' || line.startsWith('#') || line.startsWith('[attr]')) return null;
  const match = /^("(?:[^"\\]|\\.)*"|\S+)\s+(.+)$/.exec(line);
  if (match === null) return null;
  const values = new Map<string, boolean>();
  for (const word of (match[2] ?? '').split(/\s+/)) {
    const [name = '', value = 'true'] = word.replace(/^[-!]/, '').split('=');
    values.set(name, !/^[-!]/.test(word) && value !== 'false');
  }
  return { fits: matcherOf(unquoted(match[1] ?? '')), values };
}

function unquoted(pattern: string): string {
  return pattern.startsWith('"') ? pattern.slice(1, -1).replace(/\\(.)/g, '$1') : pattern;
}

/** A pattern without a slash fits names at any depth, another one paths from its own folder; folders are none. */
function matcherOf(pattern: string): (path: string) => boolean {
  if (pattern.endsWith('/') || pattern.startsWith('!')) return () => false;
  const fits = picomatch(pattern.replace(/^\//, ''), { dot: true, nonegate: true, noextglob: true, nobrace: true });
  return pattern.includes('/') ? (path) => fits(path) : (path) => fits(nameOf(path));
}
