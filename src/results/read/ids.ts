import { wordAt } from '../../util/json-value.js';
import { MAX_ENTRIES } from '../limits.js';

/** Names of weaknesses in words. */
export function cweOf(word: string): string[] {
  return [...word.matchAll(/\bcwe[-_: ]?0*(\d{1,5})(?!\d)/gi)].map(([, number]) => `CWE-${number}`);
}

/** Ids of advisories in words, spelled as their databases do. */
export function advisoriesOf(word: string): string[] {
  return (word.match(ADVISORY) ?? []).map((id) =>
    /^ghsa/i.test(id) ? `GHSA${id.slice(4).toLowerCase()}` : id.toUpperCase(),
  );
}

const ADVISORY =
  /\b(?:CVE-\d{4}-\d{4,9}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3}|(?:RUSTSEC|PYSEC|GO)-\d{4}-\d{1,6}|MAL-\d{4}-\d{1,7})(?![\w])/gi;

/** Where a weakness is asked for, a number alone is one. */
export function bareCwe(word: string): string {
  return /^\d{1,5}$/.test(word) ? `CWE-${word}` : word;
}

/** A word, or those of a list. */
export function wordsAt(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, MAX_ENTRIES) : [value];
  return items.flatMap((item) => wordAt(item) ?? []);
}

/** Weaknesses that a field names, each once: a word, a number or a list of either. */
export function weaknessesAt(...values: readonly unknown[]): string[] {
  const words = values.flatMap((value) => wordsAt(typeof value === 'number' ? String(value) : value));
  return [...new Set(words.flatMap((word) => cweOf(bareCwe(word))))];
}

/** Advisories that fields name, each once. */
export function advisoriesAt(...values: readonly unknown[]): string[] {
  return [...new Set(values.flatMap(wordsAt).flatMap(advisoriesOf))];
}
