import { expect, test } from '@jest/globals';
import { mergeObservations } from '../../src/correlate/merge.js';
import { anObservation } from '../helpers/builders.js';

const own = { tool: 'gatehouse', version: '1', rule: 'one' };
const other = { tool: 'zizmor', version: '1', rule: 'two' };

test.each([
  ['warn', undefined, undefined],
  [undefined, 'warn', undefined],
  ['report', undefined, undefined],
  ['warn', 'report', 'warn'],
  ['report', 'warn', 'warn'],
  ['report', 'report', 'report'],
  ['warn', 'warn', 'warn'],
  [undefined, undefined, undefined],
] as const)('what two say goes as far as either lets it, never less: %s and %s', (a, b, joined) => {
  const of = (level: typeof a, source: typeof own, rule: string) =>
    anObservation({ rule, sources: [source], ...(level !== undefined && { level }) });
  const merged = mergeObservations([of(a, own, 'one'), of(b, other, 'two')]);

  expect(merged.map(({ level }) => level)).toEqual([joined]);
});
