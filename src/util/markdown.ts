import { stripControl } from './control-characters.js';
import { cutPoints } from './cut.js';

/**
 * Untrusted text in GitHub Flavored Markdown. Whatever the data says, what comes out is one line of plain words or one
 * code span: no link, image, mention, reference, HTML of its own, emphasis or block structure, and nothing hidden from the reader.
 * Rules: GFM 0.29 (github.github.com/gfm) and GitHub's own autolinks (mentions, issues, commits, custom emoji, math).
 */

/** Stands for a zero-width space of ours: `stripControl` has made every one of the data visible before. */
const BREAK = '\u200b';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['&', '&amp;'],
  // Entities and not backslashes: a table cell splits at pipes before escapes are looked at.
  ['|', '&#124;'],
  ['`', '&#96;'],
  ['@', '&#64;'],
  // The one way that GitHub's documentation gives to keep a dollar sign from starting a formula.
  ['$', '<span>$</span>'],
  [BREAK, '&#8203;'],
]);
/** How a name is made code: in prose, or in a cell of a table. */
export type Code = (value: string, limit: number) => string;

const EMPTY = '(empty)';
const SPECIAL = /[<>&|`@$\u200b\\*_~[\]#!]/g;
const BLOCK_START = /^(?:[-+=:]|\d{1,9}(?=[.)]))/;

/**
 * Prose from data, as one line.
 * @param limit most code points that are kept; the result never has more than four bytes for each.
 */
export function escapeText(value: string, limit: number): string {
  const prose = withoutComments(bounded(value, limit)).replace(/\s+/gu, ' ').trim();
  return withinBytes(stripControl(prose).replace(/(\p{M}{4})\p{M}+/gu, '$1'), limit, escapeInline);
}

/** A name, path or command from data as a code span, whose fence is longer than any run of backticks in it. */
export function codeSpan(value: string, limit: number): string {
  return withinBytes(withoutCommands(stripControl(withoutComments(bounded(value, limit)))), limit, fenceInline);
}

/** `codeSpan` for a table cell. A pipe would end the cell even inside code, so such a value becomes prose. */
export function codeCell(value: string, limit: number): string {
  return value.includes('|') ? escapeText(value, limit) : codeSpan(value, limit);
}

/** A fenced block of whole lines; the fence is longer than any run of backticks in it. */
export function fencedBlock(info: string, content: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(content) + 1));
  return `${fence}${info}\n${content}${content === '' || content.endsWith('\n') ? '' : '\n'}${fence}`;
}

/** HTML comments are what a person cannot see and a program reads: they go, and what is left cannot form a new one. */
export function withoutComments(value: string): string {
  return value
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replace(/<!-(?=-)/g, '<! -')
    .replace(/-->/g, '-- >');
}

/** Should the text ever be printed to a job's log: the Actions runner obeys `##[` at any place of a line. */
function withoutCommands(text: string): string {
  return text.replaceAll('##[', '## [');
}

function escapeInline(text: string): string {
  // Nothing after our own dash or number would make them block structure.
  if (text === '') return EMPTY;
  const broken = text
    .replace(/[0-9a-f]{7,}/gi, (run) => run.replace(/.{6}(?=.)/g, `$&${BREAK}`))
    .replace(/:(?=\/\/|[\w+-])/g, `:${BREAK}`)
    .replace(/www(?=\.)/gi, `$&${BREAK}`)
    .replace(/(?:GH-|#)(?=\d)|@/gi, `$&${BREAK}`);
  return escapeCharacters(broken).replace(BLOCK_START, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** Every character that means something in Markdown as itself; mentions and addresses stay what they are. */
export function escapeCharacters(text: string): string {
  return text.replace(SPECIAL, (character) => ENTITIES.get(character) ?? `\\${character}`);
}

function fenceInline(text: string): string {
  if (text === '') return EMPTY;
  const fence = '`'.repeat(longestRun(text) + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}

function longestRun(text: string): number {
  let longest = 0;
  for (const run of text.match(/`+/g) ?? []) longest = Math.max(longest, run.length);
  return longest;
}

/** Keeps later steps cheap on a field of many megabytes. */
function bounded(value: string, limit: number): string {
  return value.slice(0, limit * 8 + 1_000);
}

function withinBytes(text: string, limit: number, wrap: (text: string) => string): string {
  for (let keep = limit; ; keep = Math.floor(keep * 0.75)) {
    const wrapped = wrap(cutPoints(text, keep));
    if (keep === 0 || Buffer.byteLength(wrapped) <= limit * 4) return wrapped;
  }
}
