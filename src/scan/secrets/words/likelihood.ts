import { splitWords } from './split-words.js';
import { type WordTable, wordTable } from './word-table.js';

/** How much likelier a value is to be random than to be text, and to be thrown words than a phrase; in bits. */
export interface Likelihood {
  /** Above zero: random characters; far below: words, names, texts. */
  readonly random: number;
  /** Above zero: words that dice chose (diceware); null for fewer than four words. */
  readonly dice: number | null;
}

/** A word of a list that dice choose from: 7,776 in the usual one. */
const DICE_BITS = 12.9;
/** Words are joined to longer ones up to here, of parts up to there: the work on a value stays small. */
const LONGEST_JOINED = 40;
const LONGEST_PART = 12;
/** No word counts for more: one name would make a phrase of dice. */
const RAREST = 18;
/** What a word costs in a text beside itself: where it ends, whether it begins large. */
const WORD_COST = 1;
/** What a word costs that no list knows: it may be a name. */
const UNKNOWN_COST = 3;
const SIGN_BITS = 5;
const DIGIT_BITS = 3.5;

/** Compares what a value would cost as text of ten languages or of programs with what it would as random characters. */
export function likelihoodOf(value: string, table: WordTable = wordTable()): Likelihood {
  const text = folded(value);
  const words = splitWords(text);
  let bits = 0;
  for (const word of words) bits += textBits(word, table) + WORD_COST;
  const others = text.replace(/[A-Za-z]/g, '');
  const digits = others.replace(/\D/g, '').length;
  bits += digits * DIGIT_BITS + others.replace(/[\d\s_.:/-]/g, '').length * SIGN_BITS;
  bits += others.replace(/[^\s_.:/-]/g, '').length * 2;
  return { random: bits - randomBits(text), dice: diceBits(words, text, table) };
}

/** Letters of ten languages without their accents; UTF-8 that was read byte by byte is read again. */
export function folded(value: string): string {
  if (!/[\x80-\uffff]|\\u[0-9a-f]{4}/i.test(value)) return value;
  const bytes = Buffer.from(value, 'latin1').toString('utf8');
  const text = bytes.includes('\ufffd') ? value : bytes;
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('\u00df', 'ss')
    .replaceAll('\u0142', 'l')
    .replaceAll('\u0131', 'i')
    .replaceAll('\u00f8', 'o')
    .replaceAll('\u00e6', 'ae');
}

function randomBits(text: string): number {
  const kinds: readonly (readonly [RegExp, number])[] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[^A-Za-z0-9]/, 20],
  ];
  const alphabet = kinds.reduce((sum, [kind, size]) => sum + (kind.test(text) ? size : 0), 0);
  return text.length * Math.log2(Math.max(2, alphabet));
}

/** Bits of a word: as a known one, as two or three joined, or by its letters. */
function textBits(word: string, table: WordTable): number {
  const plain = Math.min(table.known(word), table.lettersOf(word) + UNKNOWN_COST);
  const joins = word.length >= 7 && word.length <= LONGEST_JOINED;
  return joins ? Math.min(plain, joinedBits(word, table)) : plain;
}

/** `mypassword`, `Passwortfeld`: the best way to read a word as two or more known ones. */
function joinedBits(word: string, table: WordTable): number {
  const best = new Float64Array(word.length + 1).fill(Number.POSITIVE_INFINITY);
  best[0] = 0;
  for (let end = 2; end <= word.length; end++) {
    for (let start = Math.max(0, end - LONGEST_PART); start <= end - 2; start++) {
      const before = best[start] ?? Number.POSITIVE_INFINITY;
      if (before === Number.POSITIVE_INFINITY) continue;
      const bits = partBits(word.slice(start, end), table);
      if (bits < 99) best[end] = Math.min(best[end] ?? 99, before + bits + 1);
    }
  }
  return best[word.length] ?? 99;
}

/** A known word within a longer one; of two letters any may be one (`my`, `de`), at the price of chance. */
function partBits(part: string, table: WordTable): number {
  return part.length === 2 ? 10 : table.known(part);
}

/** Words that dice chose are known (but one, perhaps), seldom in programs, and nothing joins them but one sign. */
function diceBits(words: readonly string[], text: string, table: WordTable): number | null {
  if (words.length < 4 || words.length > 10 || words.some((word) => word.length < 3)) return null;
  if (words.filter((word) => table.spoken(word) === null).length > 1) return null;
  const rarity = (word: string) => Math.min(table.code(word) ?? RAREST, table.spoken(word) ?? RAREST, RAREST);
  return words.reduce((sum, word) => sum + rarity(word) - DICE_BITS, 0) - oddSigns(text);
}

function oddSigns(text: string): number {
  const signs = new Set(text.replace(/[A-Za-z0-9]/g, ''));
  return signs.size <= 1 ? 0 : 8 * (signs.size - 1);
}
