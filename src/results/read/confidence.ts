import type { Confidence } from '../../model/severity.js';
import { wordAt } from '../../util/json-value.js';

const WORDS: ReadonlyMap<string, Confidence> = new Map([
  ['very-high', 'high'],
  ['high', 'high'],
  ['confirmed', 'high'],
  ['low', 'low'],
  ['weak', 'low'],
  ['experimental', 'low'],
]);

/** How sure a tool says it is; medium where it does not, or in a word that nobody knows. */
export function confidenceAt(value: unknown): Confidence {
  return WORDS.get((wordAt(value) ?? '').trim().toLowerCase()) ?? 'medium';
}
