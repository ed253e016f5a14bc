import type { Finding } from '../model/finding.js';
import type { Moves } from '../model/moves.js';
import type { InlineIgnore, Observation } from '../model/observation.js';
import { hashParts } from '../util/hash.js';
import type { Fingerprinted } from './fingerprint.js';
import { type Entry, type Former, FreeEntries, type Pair } from './free-entries.js';
import { standingOf } from './standing.js';

/** A finding, with the ignore comments of both sides: one that only the head has was added by the change. */
export interface StatedFinding {
  readonly finding: Finding;
  readonly inlineIgnore: InlineIgnore | null;
  /** null as well where the base's comment was at another place: it does not travel. */
  readonly baseInlineIgnore: InlineIgnore | null;
  /** The baseline that holds it, no worse than it is; absent: none. */
  readonly baseline?: string;
}

export interface StateInput {
  readonly moves: Moves;
  /** Whether an exception of the policy that is in force covers an observation at its place. */
  isExcepted(finding: Omit<Observation, 'suppression'> & { readonly id: string }): boolean;
}

/**
 * Compares head with base. A head observation is `existing` when the base has it at the same place (the same path, or
 * one that the change moved) and nothing about it got worse: the place, what it is shipped with, its weight, what
 * allows it. Malware is existing only as the very same. What is left of the base is `fixed`. Each base observation is
 * used once, so a second copy is `new`.
 */
export function stateFindings(
  head: readonly Fingerprinted[],
  base: readonly Fingerprinted[],
  input: StateInput,
): StatedFinding[] {
  const heads = entriesOf(head, input);
  const free = new FreeEntries(entriesOf(base, input), input.moves);
  const pairs = pairsOf(heads, free);
  const fixed = free.left().map(({ id, observation }) => ({
    finding: toFinding(id, observation, 'fixed'),
    inlineIgnore: null,
    baseInlineIgnore: null,
  }));
  return [...heads.map((entry) => stated(entry, pairs.get(entry))), ...fixed];
}

/** Each head entry with the one that it was before: the very same and no worse first, a relative that is worse last. */
export function pairsOf<F extends Former>(heads: readonly Entry[], free: FreeEntries<F>): Map<Entry, Pair<F>> {
  const pairs = new Map<Entry, Pair<F>>();
  const rounds: readonly ((entry: Entry) => Pair<F> | null)[] = [
    (entry) => free.takeTwin(entry, false),
    (entry) => free.takeRelative(entry, false),
    (entry) => free.takeTwin(entry, true),
    (entry) => free.takeRelative(entry, true),
  ];
  for (const round of rounds) {
    for (const entry of heads) {
      const pair = pairs.has(entry) ? null : round(entry);
      if (pair !== null) pairs.set(entry, pair);
    }
  }
  return pairs;
}

export function entriesOf(list: readonly Fingerprinted[], input: StateInput): Entry[] {
  return list.map((each) => ({
    ...each,
    lineage: hashParts(each.observation.lineage),
    standing: standingOf(each.observation, input.isExcepted({ ...each.observation, id: each.id })),
  }));
}

function stated({ id, observation }: Entry, pair: Pair | undefined): StatedFinding {
  const worse = pair?.worse ?? [];
  const isKnown = pair !== undefined || observation.imported?.before === true;
  const state = isKnown && worse.length === 0 ? 'existing' : 'new';
  return {
    finding: worsened(toFinding(id, observation, state), worse),
    inlineIgnore: observation.inlineIgnore ?? null,
    baseInlineIgnore: pair?.untouched === true ? (pair.before.observation.inlineIgnore ?? null) : null,
  };
}

/** A finding with why it is new although it was there before. */
export function worsened(finding: Finding, worse: readonly string[]): Finding {
  if (worse.length === 0) return finding;
  return { ...finding, message: `${finding.message} It counts as new: it ${worse.join('; it ')}.`, worsened: worse };
}

function toFinding(id: string, observation: Observation, state: Finding['state']): Finding {
  const { identity: _i, lineage: _l, standing: _s, inlineIgnore: _ignore, suppression, ...known } = observation;
  const { imported: _imported, ...rest } = known;
  return { id, ...rest, state, suppression: state === 'fixed' ? null : (suppression ?? null) };
}
