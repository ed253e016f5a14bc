/**
 * The same YAML with every flow collection and quoted text on one line, at unchanged offsets: line ends inside of them
 * and comments in collections become blanks. Readers that descend from libyaml, GitHub's and Ruby's among them, take no
 * heed of indentation there; the letter of YAML 1.2 (§ 7.4) does, and so do JavaScript's. The text itself where
 * something is never closed.
 */
export function joinedFlow(text: string): string {
  const blanks: number[] = [];
  let at = 0;
  while (at < text.length) {
    const next = blockLine(text, at, blanks);
    if (next === null) return text;
    at = next;
  }
  return blanks.length === 0 ? text : blanked(text, blanks);
}

/** Offsets in ascending order. */
function blanked(text: string, blanks: readonly number[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const blank of blanks) {
    parts.push(text.slice(from, blank));
    from = blank + 1;
  }
  parts.push(text.slice(from));
  return parts.join(' ');
}

const PREFIX = /(?:[-?] +|[&!]\S* +)/y;
const PLAIN_KEY =
  /[^\s"'[\]{},#&*!|>%@`-](?:[^\n:#]|:(?! |\r?\n)|(?<! )#)*:(?= |\r?\n)|[^\s"'[\]{}#&*!|>%@`:]+:(?= |\r?\n)/y;
const BLANKS = /[ \t]*/y;

/** Offset behind the line, or behind what began on it; null: never closed. */
function blockLine(text: string, start: number, blanks: number[]): number | null {
  let at = skip(text, start, BLANKS);
  let column = at - start;
  for (let keys = 0; keys < 2; keys++) {
    for (let next = skip(text, at, PREFIX); next !== at; next = skip(text, at, PREFIX)) {
      at = next;
      if (keys === 0) column = at - start;
    }
    const first = text[at];
    if (first === '|' || first === '>') return blockScalarEnd(text, at, column);
    if (first === '[' || first === '{') return collectionEnd(text, at, blanks);
    const afterQuote = first === '"' || first === "'" ? quotedEnd(text, at, blanks) : undefined;
    if (afterQuote === null) return null;
    const afterKey = afterQuote === undefined ? skip(text, at, PLAIN_KEY) : afterKeyMark(text, afterQuote);
    if (afterKey === at) break;
    at = skip(text, afterKey, BLANKS);
  }
  return lineEnd(text, at);
}

function skip(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function afterKeyMark(text: string, at: number): number {
  const colon = skip(text, at, BLANKS);
  return text[colon] === ':' ? colon + 1 : at;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end + 1;
}

/** A block scalar goes on for as long as its lines stand further in than what it belongs to, or are blank. */
function blockScalarEnd(text: string, at: number, column: number): number {
  let start = lineEnd(text, at);
  while (start < text.length) {
    const ink = skip(text, start, BLANKS);
    const isBlank = ink >= text.length || text[ink] === '\n' || text[ink] === '\r';
    if (!isBlank && ink - start <= column) break;
    start = lineEnd(text, ink);
  }
  return start;
}

function collectionEnd(text: string, start: number, blanks: number[]): number | null {
  let depth = 0;
  let before = ',';
  for (let at = start; at < text.length; at++) {
    const char = text[at] ?? '';
    if ((char === '"' || char === "'") && '[{,:'.includes(before)) {
      const end = quotedEnd(text, at, blanks);
      if (end === null) return null;
      at = end - 1;
    } else if (char === '#' && /\s/.test(text[at - 1] ?? '')) {
      const end = lineEnd(text, at);
      for (; at < end; at++) blanks.push(at);
      at--;
      continue;
    } else if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    else if (char === '\n' || char === '\t') blanks.push(at);
    if (depth === 0) return lineEnd(text, at);
    if (!/\s/.test(char)) before = char;
  }
  return null;
}

function quotedEnd(text: string, start: number, blanks: number[]): number | null {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\n') blanks.push(at);
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote !== "'" || text[at + 1] !== quote) return at + 1;
      at++;
    }
  }
  return null;
}
