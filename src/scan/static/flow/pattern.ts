import { bitsOf, EVERYWHERE } from '../models/kinds.js';
import { SINK_KINDS, type SinkKind } from '../models/model.js';

/**
 * What an attack of a kind cannot do without: of a text that has none of these characters nothing can go wrong there.
 * A point alone climbs no folder, but two do, so a path asks for it too.
 */
const NEEDED: Readonly<Partial<Record<SinkKind, RegExp>>> = {
  sql: /[\s'"`;()\\#*/=<>|]/,
  nosql: /[${}[\]"']/,
  shell: /[\s;&|$`<>(){}[\]*?!~'"\\#]/,
  option: /-/,
  code: /[()[\]{};=.`$+\-/*'"]/,
  path: /[./\\%]/,
  'url-host': /[./:@?#\\%]/,
  redirect: /[/\\:.]/,
  html: /[<>"'&]/,
  reflection: /[A-Za-z]/,
  template: /[{}$<>%#]/,
  xpath: /['"()[\]/|@*]/,
  ldap: /[()*\\&|]/,
  log: /[\r\n]/,
  regex: /[()*+?{}[\]|\\]/,
  xml: /[<>&]/,
  header: /[\r\n]/,
  archive: /[./\\]/,
};

/** What harm a text cannot do that has not this in it: climb folders, end a line, end a quoted value of a path. */
const LACKED: readonly (readonly [RegExp, readonly SinkKind[]])[] = [
  [/^(?:[./\\]*\.\.[/\\]?|[/\\])$/, ['path', 'archive']],
  [/^['"]$/, ['xpath']],
  [/^<$/, ['html']],
  [/^[\r\n]+$/, ['header', 'log']],
  [/^(?:_{1,2}|__proto__)$/, ['prototype']],
];

/** The sink kinds, as bits, that a text without a constant piece is harmless for. */
export function safeWithout(piece: string): number {
  return bitsOf(LACKED.flatMap(([pattern, kinds]) => (pattern.test(piece) ? kinds : [])));
}

/** The sink kinds, as bits, that a text is harmless for from which all was taken that a pattern like `[^a-z]` matches. */
export function safeAfterRemoving(source: string): number {
  const [, set] = /^\(?\[\^((?:[^\]\\]|\\.)*)\][+*]?\)?$/.exec(source) ?? [];
  const allowed = set === undefined ? null : setOf(set);
  return allowed === null ? bitsOf(safeAfterTaking(source)) | safeAfterTakingPieces(source) : safeOf(allowed);
}

/**
 * The sink kinds, as bits, that a path is harmless for once it is known what it begins with, or what not: a folder that the
 * program chose holds it, `..` does not; and that a word of a command is harmless for which is no option.
 * @param piece null where nobody knows it
 */
export function safeBeginning(piece: string | null, truth: boolean): number {
  if (truth) return piece === null ? bitsOf(['path']) : safeAfter(piece);
  if (piece !== null && /^--?$/.test(piece)) return bitsOf(['option']);
  return piece !== null && /^[./\\]*\.\.[/\\]?$/.test(piece) ? bitsOf(['path', 'archive']) : 0;
}

/** What a text cannot do that begins with a constant: leave a folder, the own site, a host that is named to its end. */
function safeAfter(piece: string): number {
  if (/^[./\\]*$/.test(piece)) return 0;
  if (/^https?:\/\/[\w.:-]+\//i.test(piece)) return bitsOf(['path', 'url-host', 'redirect']);
  return bitsOf(/^\/[^/\\]/.test(piece) ? ['path', 'redirect'] : ['path']);
}

/** The sink kinds, as bits, that a text is harmless for in which a pattern of constant pieces (`\.\.`, `a|b`) matches nowhere. */
export function safeWithoutMatch(source: string): number {
  const whole = bitsOf([...safeAfterTaking(source), ...(source.includes('__proto__') ? (['prototype'] as const) : [])]);
  return (piecesOf(source) ?? []).reduce((bits, piece) => bits | safeWithout(piece), whole);
}

/** A piece that comes together again from what is left when it is taken out (`....//` without `../`) is still there. */
function safeAfterTakingPieces(source: string): number {
  return (piecesOf(source) ?? []).reduce((bits, piece) => bits | safeWithoutTaken(piece), 0);
}

/** The sink kinds, as bits, that a text is harmless for out of which a constant piece was taken wherever it stood. */
export function safeWithoutTaken(piece: string): number {
  return /^(.)\1*$/s.test(piece) || !/[./\\_]/.test(piece) ? safeWithout(piece) : 0;
}

/** The pieces that a pattern matches one of, where it is made of constants alone; null else. */
function piecesOf(source: string): readonly string[] | null {
  const [, inside = source] = /^\((?:\?:)?([^()]*)\)[+*]?$/.exec(source) ?? [];
  const pieces = inside.split('|').map((part) => part.replace(/^\[(\\?[^\\\]^])\]$/, '$1'));
  if (!pieces.every((part) => /^(?:[^\\[\]{}()*+?^$.|]|\\[^\w])+$/.test(part) || /^[/.]$/.test(part))) return null;
  return pieces.map((part) => part.replace(/\\(.)/g, '$1'));
}

/** Patterns of line breaks alone: each of their characters, however they are put together. */
const LINE_BREAKS = /^\(?(?:\?:)?(?:\[(?:\\[rntv]|[\r\n\t])+\]|\\[rn]\??|[\r\n]|\|)+\)?[+*]?$/;

/** The kinds for which all that they need was among what a pattern like `[<>&"']` took out. */
function safeAfterTaking(source: string): readonly SinkKind[] {
  if (LINE_BREAKS.test(source) && /\\n|\n/.test(source)) return ['log', 'header'];
  const [, set] = /^\(?\[((?:[^\]\\^]|\\.)(?:[^\]\\]|\\.)*)\][+*]?\)?$/.exec(source) ?? [];
  const taken = set === undefined ? null : setOf(set);
  if (taken === null) return [];
  const left = [...PRINTABLE].filter((one) => !taken.includes(one)).join('');
  if (taken.includes('/') && /[.\\]/.test(taken)) return [...neededGone(left), 'path', 'archive'];
  return neededGone(left);
}

function neededGone(left: string): readonly SinkKind[] {
  return SINK_KINDS.filter((kind) => NEEDED[kind] !== undefined && !NEEDED[kind].test(left));
}

/** The characters that texts are judged by: those of ASCII that are written, and the ends of lines. */
export const PRINTABLE = `${Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')}\r\n\t`;
/** Beyond it a pattern is not taken apart. */
const LONGEST = 500;

/**
 * The sink kinds, as bits, that a text is harmless for once it has matched a pattern: what matters is which characters
 * it lets through. Only a pattern that speaks of the whole text says anything.
 * @param whole the call itself compares from beginning to end (`fullmatch`, Java's `matches`)
 */
export function safeCharacters(source: string, whole: boolean): number {
  if (source.length > LONGEST) return 0;
  const anchored = /^(?:\^|\\A)/.test(source) && /(?:[^\\]\$|\\[zZ])$/.test(source);
  if (!anchored && !whole) return 0;
  const body = source.replace(/^(?:\^|\\A)/, '').replace(/(?:\$|\\[zZ])$/, '');
  // An alternative at the top is not held by the anchors of the others.
  if (!whole && hasOpenAlternative(body)) return 0;
  const allowed = charactersOf(body);
  if (allowed === null) return 0;
  return safeOf(allowed) | (isOwnAddress(body) ? bitsOf(['redirect']) : 0);
}

/** A slash, and then no second one and no backslash: an address within the own site. */
function isOwnAddress(body: string): boolean {
  const [, set] = /^\\?\/\[((?:[^\]\\^]|\\.)(?:[^\]\\]|\\.)*)\](?![*?{])/.exec(body) ?? [];
  const second = set === undefined ? null : setOf(set);
  return second !== null && !/[/\\]/.test(second);
}

/** The sink kinds, as bits, whose attacks need a character that is not among the allowed ones. */
export function safeOf(allowed: string): number {
  const safe = SINK_KINDS.filter((kind) => {
    const needed = NEEDED[kind];
    return needed !== undefined && !needed.test(allowed);
  });
  return safe.length === 0 ? 0 : bitsOf(safe) | (/^\d*$/.test(allowed) ? EVERYWHERE : 0);
}

function hasOpenAlternative(body: string): boolean {
  let depth = 0;
  for (let at = 0; at < body.length; at++) {
    const char = body[at];
    if (char === '\\') at++;
    else if (char === '[') at = endOfSet(body, at);
    else if (char === '(') depth++;
    else if (char === ')') depth--;
    else if (char === '|' && depth === 0) return true;
  }
  return false;
}

function endOfSet(body: string, start: number): number {
  for (let at = start + 1; at < body.length; at++) {
    if (body[at] === '\\') at++;
    else if (body[at] === ']' && at > start + 1) return at;
  }
  return body.length;
}

const CLASSES: Readonly<Record<string, string>> = {
  d: '0123456789',
  w: 'abcxyzABCXYZ0123456789_',
  s: ' \t\r\n',
};

/** Every character that a text matching the pattern may have; null where that may be any. */
function charactersOf(body: string): string | null {
  let allowed = '';
  for (let at = 0; at < body.length; at++) {
    const char = body[at] ?? '';
    if (char === '\\') {
      const escaped = body[++at] ?? '';
      if (/[DWSpPkx0-9u]/.test(escaped)) return null;
      allowed += /[bB]/.test(escaped) ? '' : (CLASSES[escaped] ?? escaped);
    } else if (char === '[') {
      const end = endOfSet(body, at);
      const set = setOf(body.slice(at + 1, end));
      if (set === null) return null;
      allowed += set;
      at = end;
    } else if (char === '.') {
      return null;
    } else if (char === '{') {
      const end = body.indexOf('}', at);
      if (end === -1) return null;
      at = end;
    } else if (char === '(') {
      const special = /^\(\?(?::|<?[=!]|P?<\w+>|[a-z]+\))/.exec(body.slice(at, at + 40));
      at += special === null ? 0 : special[0].length - 1;
    } else if (!/[)*+?|^$]/.test(char)) {
      allowed += char;
    }
  }
  return allowed;
}

function setOf(set: string): string | null {
  if (set.startsWith('^')) return null;
  let allowed = '';
  for (let at = 0; at < set.length; at++) {
    const char = set[at] ?? '';
    if (char === '\\') {
      const escaped = set[++at] ?? '';
      if (/[DWSpPxu]/.test(escaped)) return null;
      allowed += CLASSES[escaped] ?? escaped;
    } else if (set[at + 1] === '-' && at + 2 < set.length) {
      const [from, to] = [char.charCodeAt(0), set.charCodeAt(at + 2)];
      allowed += [...PRINTABLE].filter((one) => one.charCodeAt(0) >= from && one.charCodeAt(0) <= to).join('');
      at += 2;
    } else {
      allowed += char;
    }
  }
  return allowed;
}
