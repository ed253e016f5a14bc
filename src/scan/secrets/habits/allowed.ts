import type { Observation } from '../../../model/observation.js';
import type { SecretHash } from '../hash/secret-hash.js';
import { observeSecrets, type PlacedSecret } from '../observe.js';
import { allowedBy, type Habits } from './habits.js';

/** A secret that a file of the base branch allows. */
export interface AllowedSecret {
  readonly placed: PlacedSecret;
  readonly file: string;
}

export interface Divided {
  readonly kept: readonly PlacedSecret[];
  readonly allowed: readonly AllowedSecret[];
}

/** So many allowed secrets are listed; a tree of fixtures holds thousands. */
const MOST_LISTED = 200;

/** Tells what the habits allow from what they do not. */
export function divideAllowed(placed: readonly PlacedSecret[], habits: Habits): Divided {
  const kept: PlacedSecret[] = [];
  const allowed: AllowedSecret[] = [];
  for (const each of placed) {
    const file = allowedBy(habits.files, each);
    if (file === null) kept.push(each);
    else allowed.push({ placed: each, file });
  }
  return { kept, allowed };
}

export interface ListedAllowed {
  readonly head: readonly AllowedSecret[];
  readonly base: readonly AllowedSecret[];
  readonly notes: readonly string[];
}

/**
 * The allowed secrets that the report lists, with a line that counts all of them for each file. Of the base only those
 * that the head has too: they say what was there before, and what is gone need not be told.
 */
export function listAllowed(head: readonly AllowedSecret[], base: readonly AllowedSecret[]): ListedAllowed {
  const keys = [...new Set(head.toSorted(comparePlaces).map(keyOf))];
  const listed = new Set(keys.slice(0, MOST_LISTED));
  const counts = new Map<string, number>();
  for (const { file } of head) counts.set(file, (counts.get(file) ?? 0) + 1);
  const notes = [...counts].map(
    ([file, count]) => `${count} ${count === 1 ? 'secret is' : 'secrets are'} allowed by ${file}`,
  );
  const more = keys.length - listed.size;
  return {
    head: head.filter((each) => listed.has(keyOf(each))),
    base: base.filter((each) => listed.has(keyOf(each))),
    notes: more > 0 ? [...notes, `of ${keys.length} allowed secrets the first ${listed.size} are listed`] : notes,
  };
}

/**
 * Observations of allowed secrets, each with the suppression that names its file. Identity and lineage are apart from
 * those of other secrets: a copy that nothing allows must never pass for the allowed one that was there before.
 */
export function observeAllowed(allowed: readonly AllowedSecret[], hash: SecretHash): Observation[] {
  const byFile = new Map<string, PlacedSecret[]>();
  for (const { placed, file } of allowed) {
    const group = byFile.get(file);
    if (group === undefined) byFile.set(file, [placed]);
    else group.push(placed);
  }
  return [...byFile].flatMap(([file, placed]) =>
    observeSecrets(placed, hash).map((observation) => ({
      ...observation,
      identity: [...observation.identity, 'allowed', file],
      lineage: [...observation.lineage, 'allowed', file],
      suppression: { kind: 'baseline', reason: `allowed by ${file} of the base branch` },
    })),
  );
}

function keyOf({ placed: { secret } }: AllowedSecret): string {
  return `${secret.rule.id} ${secret.value}`;
}

function comparePlaces({ placed: { secret: a } }: AllowedSecret, { placed: { secret: b } }: AllowedSecret): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.startLine - b.startLine || a.startColumn - b.startColumn;
}
