import type { Severity } from '../../model/severity.js';
import { wordAt } from '../../util/json-value.js';

const WORDS: ReadonlyMap<string, Severity> = new Map([
  ['critical', 'critical'],
  ['high', 'high'],
  ['error', 'high'],
  ['medium', 'medium'],
  ['moderate', 'medium'],
  ['warning', 'medium'],
  ['low', 'low'],
  ['minor', 'low'],
  ['note', 'low'],
  ['info', 'info'],
  ['information', 'info'],
  ['informational', 'info'],
  ['negligible', 'info'],
  ['style', 'info'],
  ['none', 'info'],
]);

/** A severity by the word that tools have for it; unknown for every other, never harmless. */
export function severityAt(value: unknown): Severity {
  return WORDS.get((wordAt(value) ?? '').trim().toLowerCase()) ?? 'unknown';
}

/** A base score that can be one; 0 is what tools write where there is none. */
export function scoreAt(value: unknown): number | null {
  return typeof value === 'number' && value > 0 && value <= 10 ? value : null;
}
