import type { FoundSecret } from '../scan-text.js';

/** Text that an allow-list's expression sees at most. */
export const LONGEST_TEXT = 2_000;

/** One allow-list: a secret that fits is no finding. */
export interface AllowList {
  /** Where it stands, for the note: `.gitleaks.toml`. */
  readonly source: string;
  /** Ids of the rules it is for; null: all. */
  readonly rules: readonly string[] | null;
  readonly paths: readonly RegExp[];
  readonly regexes: readonly RegExp[];
  readonly target: 'secret' | 'match' | 'line';
  readonly stopwords: readonly string[];
  /** All of the criteria that are given must fit, instead of one. */
  readonly all: boolean;
  /** Steps that its expressions take at most from one start. */
  readonly steps: number;
}

/** Steps that lists take at most for each character of the texts that they are run on. */
export function costOfLists(lists: readonly AllowList[]): number {
  return lists.reduce((sum, { steps, stopwords }) => sum + steps + stopwords.length, 0);
}

/** Whether a file of another scanner means this secret's rule: ours of that name, or one of its own that it reported. */
export function namesRule(name: string, secret: FoundSecret): boolean {
  return name === secret.rule.id || secret.rule.id.endsWith(`:${name}`);
}

/** Whether an allow-list covers a secret. */
export function allows(list: AllowList, secret: FoundSecret): boolean {
  if (list.rules !== null && !list.rules.some((rule) => namesRule(rule, secret))) return false;
  const text = (list.target === 'secret' ? secret.value : secret.lineText).slice(0, LONGEST_TEXT);
  const value = secret.value.toLowerCase();
  const criteria: boolean[] = [];
  if (list.paths.length > 0) criteria.push(secret.path !== '' && list.paths.some((path) => path.test(secret.path)));
  if (list.regexes.length > 0) criteria.push(list.regexes.some((regex) => regex.test(text)));
  if (list.stopwords.length > 0) criteria.push(list.stopwords.some((word) => value.includes(word.toLowerCase())));
  if (criteria.length === 0) return false;
  return list.all ? criteria.every(Boolean) : criteria.some(Boolean);
}
