import { type Code, codeSpan, escapeCharacters, escapeText } from './markdown.js';
import { markdownLink, ownUrl } from './markdown-link.js';

const PART = /`([^`]+)`|https:\/\/[^\s`<>()]*[\w/#=]/g;
/** Data may repeat our words as often as it likes. */
const MAX_PARTS = 8;

/** Prose of our own as it is written, on one line: code spans are code, addresses are links, and nothing is cut. */
export function ownProse(text: string, code: Code = codeSpan): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  const parts: string[] = [];
  let from = 0;
  for (const match of flat.matchAll(PART)) {
    const [whole, quoted] = match;
    parts.push(words(flat.slice(from, match.index)));
    parts.push(quoted === undefined ? linkTo(whole) : code(quoted, quoted.length));
    from = match.index + whole.length;
  }
  return [...parts, words(flat.slice(from))].join('');
}

/** A part of data that is known, and the Markdown in which it is shown. */
export interface KnownPart {
  readonly text: string;
  readonly shown: string;
}

/**
 * Data in which known parts stand: these as they are to be shown, everything else escaped and cut as `escapeText` does.
 * @param limit most code points of each part that is not known
 */
export function mixedProse(value: string, known: readonly KnownPart[], limit: number): string {
  const longestFirst = known.filter(({ text }) => text.trim() !== '').toSorted((a, b) => b.text.length - a.text.length);
  const parts: string[] = [];
  let rest = value;
  while (parts.length < MAX_PARTS * 2) {
    const next = firstOf(longestFirst, rest);
    if (next === null) break;
    parts.push(foreign(rest.slice(0, next.at), limit), next.part.shown);
    rest = rest.slice(next.at + next.part.text.length);
  }
  return [...parts, foreign(rest, limit)].join('').trim() || escapeText('', limit);
}

/** The part that begins first; of several there, the longest. */
function firstOf(known: readonly KnownPart[], text: string): { readonly at: number; readonly part: KnownPart } | null {
  let first: { at: number; part: KnownPart } | null = null;
  for (const part of known) {
    const at = text.indexOf(part.text);
    if (at !== -1 && (first === null || at < first.at)) first = { at, part };
  }
  return first;
}

/** Escaped, with the blanks at its ends that keep it apart from what stands beside it. */
function foreign(text: string, limit: number): string {
  if (text.trim() === '') return text === '' ? '' : ' ';
  return `${/^\s/.test(text) ? ' ' : ''}${escapeText(text, limit)}${/\s$/.test(text) ? ' ' : ''}`;
}

/** `PKCS #1` is a standard and no issue of the repository, which GitHub would make of it. */
function words(text: string): string {
  return escapeCharacters(text.replace(/#(?=\d)|@/g, '$&\u200b'));
}

function linkTo(address: string): string {
  return markdownLink(escapeCharacters(address.replace(/^https:\/\/(?:www\.)?/, '')), ownUrl(address));
}
