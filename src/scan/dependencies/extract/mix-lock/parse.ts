import { LocatedError } from '../../../../model/errors.js';
import { refuseConflictMarkers } from '../../file/conflict-markers.js';
import type { SourceFile } from '../../file/source-file.js';

/** A string (with a leading `"`), an atom (`:name`), a key (`name:`), a word, or a tuple or list of them. */
export type Term = string | readonly Term[];

/** One entry of the map that a `mix.lock` is. */
export interface MixEntry {
  readonly name: string;
  readonly value: Term;
  readonly line: number;
}

const WORD = /[^\s"{}[\],]+/y;
const MAX_DEPTH = 100;

/**
 * Reads the one Elixir map as data; nothing of it is run, and nothing but literals is understood.
 * @throws LocatedError when it is half merged, or brackets or quotes do not match
 */
export function parseMixLock(file: SourceFile): readonly MixEntry[] {
  refuseConflictMarkers(file);
  const { text } = file;
  const entries: MixEntry[] = [];
  const open: { terms: Term[]; close: string }[] = [];
  let key: { name: string; line: number } | null = null;
  let line = 1;

  function refuse(message: string): LocatedError {
    return new LocatedError({ message, path: file.path, line, remedy: 'run `mix deps.get`' });
  }

  function take(term: Term): void {
    if (open.length > 1) open.at(-1)?.terms.push(term);
    else if (typeof term !== 'string') {
      if (key === null) throw refuse('an entry without a name');
      entries.push({ ...key, value: term });
      key = null;
    } else if (term.startsWith('"')) key = { name: term.slice(1), line };
    else if (term.endsWith(':')) key = { name: term.slice(0, -1), line };
  }

  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\n') line++;
    else if (sign === '#') at = lineEnd(text, at) - 1;
    else if (sign === '{' || sign === '[') {
      if (open.length >= MAX_DEPTH) throw refuse('brackets nested too deep');
      open.push({ terms: [], close: sign === '{' ? '}' : ']' });
    } else if (sign === '}' || sign === ']') {
      const closed = open.pop();
      if (closed?.close !== sign) throw refuse('brackets that do not match');
      if (open.length > 0) take(closed.terms);
    } else if (sign === '"') {
      const end = stringEnd(text, at);
      if (end === -1) throw refuse('a string that is not closed');
      const value = text.slice(at + 1, end).replace(/\\(.)/gs, '$1');
      take(`"${value}`);
      for (let next = text.indexOf('\n', at); next !== -1 && next < end; next = text.indexOf('\n', next + 1)) line++;
      at = end;
      // `"name":` is a key, `:"name"` an atom; the bare colon has no meaning of its own.
      if (text.charAt(end + 1) === ':') at++;
    } else if (sign !== ',' && sign !== '%' && sign.trim() !== '') {
      WORD.lastIndex = at;
      const word = WORD.exec(text)?.[0] ?? sign;
      at += word.length - 1;
      if (word !== ':' && word !== '=>') take(word);
    }
  }
  if (open.length > 0) throw refuse('brackets that are not closed');
  return entries;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** Offset of the closing quote; -1 when there is none. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at;
  }
  return -1;
}
