import type { Problem } from '../../../../model/scan.js';
import { fileLines } from '../../file/lines.js';
import type { SourceFile } from '../../file/source-file.js';

export interface GoRequire {
  readonly path: string;
  readonly version: string;
  readonly indirect: boolean;
  readonly line: number;
}

export interface GoReplace {
  readonly oldPath: string;
  readonly oldVersion: string | null;
  readonly newPath: string;
  /** Null: the new path is a folder. */
  readonly newVersion: string | null;
  readonly line: number;
}

/** A `go.mod` file as written (go.dev/ref/mod#go-mod-file). */
export interface GoModFile {
  readonly requires: readonly GoRequire[];
  readonly excludes: readonly { readonly path: string; readonly version: string }[];
  readonly replaces: readonly GoReplace[];
  readonly go: { readonly version: string; readonly line: number } | null;
  readonly toolchain: { readonly version: string; readonly line: number } | null;
  readonly problems: readonly Problem[];
}

/** Canonical: three numbers, so that a branch name, which is no version, is not taken for one. */
const VERSION = /^v\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/;
/** No module path comes near it; a longer line would only exhaust the patterns. */
const MAX_LINE = 4000;
const IGNORED: ReadonlySet<string> = new Set(['module', 'retract', 'tool', 'ignore', 'godebug']);
const REMEDY = 'run `go mod tidy`';

/** Reads line by line; a line that is wrong becomes a problem, the others stand. */
export function parseGoMod(file: SourceFile): GoModFile {
  const requires: GoRequire[] = [];
  const excludes: { path: string; version: string }[] = [];
  const replaces: GoReplace[] = [];
  const problems: Problem[] = [];
  let go: GoModFile['go'] = null;
  let toolchain: GoModFile['toolchain'] = null;
  let block: string | null = null;

  function refuse(line: number, message: string): void {
    problems.push({ message, path: file.path, line, remedy: REMEDY });
  }

  function take(directive: string, words: readonly string[], comment: string, line: number): void {
    const [first = '', second = ''] = words;
    if (directive === 'require' || directive === 'exclude') {
      if (words.length !== 2 || !VERSION.test(second)) refuse(line, `${directive} needs a module and a version`);
      else if (directive === 'exclude') excludes.push({ path: first, version: second.slice(1) });
      else requires.push({ path: first, version: second.slice(1), indirect: isIndirect(comment), line });
    } else if (directive === 'replace') {
      const replace = replaceOf(words, line);
      if (replace === null) refuse(line, 'replace needs a module, => and a module with a version or a folder');
      else replaces.push(replace);
    } else if (directive === 'go') go = { version: first, line };
    else if (directive === 'toolchain') toolchain = { version: first, line };
    else if (!IGNORED.has(directive)) refuse(line, 'unknown directive');
  }

  for (const { number, text } of fileLines(file)) {
    if (text.length > MAX_LINE) {
      refuse(number, 'a line that is too long');
      continue;
    }
    const { words, comment } = wordsOf(text);
    const [directive, ...rest] = words;
    if (directive === undefined) continue;
    if (block !== null) {
      if (directive === ')') block = null;
      else take(block, words, comment, number);
    } else if (rest.length === 1 && rest[0] === '(') block = directive;
    else take(directive, rest, comment, number);
  }
  if (block !== null) refuse(1, 'a block is not closed');
  return { requires, excludes, replaces, go, toolchain, problems };
}

function replaceOf(words: readonly string[], line: number): GoReplace | null {
  const arrow = words.indexOf('=>');
  const [oldPath, oldVersion, ...moreOld] = words.slice(0, Math.max(arrow, 0));
  const [newPath, newVersion, ...moreNew] = words.slice(arrow + 1);
  if (arrow < 1 || oldPath === undefined || newPath === undefined || moreOld.length + moreNew.length > 0) return null;
  if (oldVersion !== undefined && !VERSION.test(oldVersion)) return null;
  if (newVersion === undefined ? !isFolder(newPath) : !VERSION.test(newVersion)) return null;
  return { oldPath, oldVersion: oldVersion?.slice(1) ?? null, newPath, newVersion: newVersion?.slice(1) ?? null, line };
}

function isFolder(path: string): boolean {
  return /^(?:\.\.?(?:[/\\]|$)|\/|[A-Za-z]:[/\\])/.test(path);
}

function isIndirect(comment: string): boolean {
  return /^\s*indirect(?:;|\s*$)/.test(comment);
}

/** Splits a line into words, with quoted ones (`"…"` or `` `…` ``) unquoted, and the text after `//`. */
function wordsOf(line: string): { words: string[]; comment: string } {
  const words: string[] = [];
  const token = /\s*(?:\/\/(.*)|"((?:[^"\\]|\\.)*)"|`([^`]*)`|(=>|[()])|((?:(?!\/\/|=>)[^\s()"`])+)|(.))/y;
  for (let match = token.exec(line); match !== null; match = token.exec(line)) {
    const [, comment, quoted, raw, sign, word, other] = match;
    if (comment !== undefined) return { words, comment };
    // A quote that is not closed: the rest is one wrong word, and is not searched for quotes again and again.
    if (other === '"' || other === '`') return { words: [...words, line.slice(token.lastIndex - 1)], comment: '' };
    const found = quoted ?? raw ?? sign ?? word ?? other;
    if (found !== undefined) words.push(found);
  }
  return { words, comment: '' };
}
