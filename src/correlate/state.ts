import type { Finding } from '../model/finding.js';
import type { InlineIgnore, Observation } from '../model/observation.js';
import { hashParts } from '../util/hash.js';
import type { Fingerprinted } from './fingerprint.js';

/** A finding, with the ignore comments of both sides: one that only the head has was added by the change. */
export interface StatedFinding {
  readonly finding: Finding;
  readonly inlineIgnore: InlineIgnore | null;
  readonly baseInlineIgnore: InlineIgnore | null;
}

/**
 * Compares head with base. A head observation is `existing` when the base has its twin (same fingerprint), or a free
 * one of the same lineage: the old problem moved, renamed, or still there after a version bump. What is left of the
 * base is `fixed`. Each base observation is used once, so a second copy is `new`.
 */
export function stateFindings(head: readonly Fingerprinted[], base: readonly Fingerprinted[]): StatedFinding[] {
  const free = new Map(base.map((entry) => [entry.id, entry]));
  const twins = new Map<string, Fingerprinted>();
  for (const { id } of head) {
    const twin = free.get(id);
    if (twin === undefined) continue;
    twins.set(id, twin);
    free.delete(id);
  }

  const freeByLineage = new Map<string, Fingerprinted[]>();
  for (const entry of free.values()) {
    const lineage = hashParts(entry.observation.lineage);
    freeByLineage.set(lineage, [...(freeByLineage.get(lineage) ?? []), entry]);
  }

  const stated: StatedFinding[] = [];
  for (const { id, observation } of head) {
    const before = twins.get(id) ?? freeByLineage.get(hashParts(observation.lineage))?.shift();
    if (before !== undefined) free.delete(before.id);
    stated.push({
      finding: toFinding(id, observation, before === undefined ? 'new' : 'existing'),
      inlineIgnore: observation.inlineIgnore ?? null,
      baseInlineIgnore: before?.observation.inlineIgnore ?? null,
    });
  }
  for (const { id, observation } of free.values()) {
    stated.push({ finding: toFinding(id, observation, 'fixed'), inlineIgnore: null, baseInlineIgnore: null });
  }
  return stated;
}

function toFinding(id: string, observation: Observation, state: Finding['state']): Finding {
  const { identity: _identity, lineage: _lineage, inlineIgnore: _ignore, suppression, ...rest } = observation;
  return { id, ...rest, state, suppression: state === 'fixed' ? null : (suppression ?? null) };
}
