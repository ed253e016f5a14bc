import { describe, expect, test } from '@jest/globals';
import { mergeObservations } from '../../src/correlate/merge.js';
import { inFixedOrder } from '../../src/correlate/order.js';
import type { Observation } from '../../src/model/observation.js';
import { anObservation } from '../helpers/builders.js';

const source = (tool: string) => ({ tool, version: '1', rule: 'r' });
const OURS = { sources: [source('gatehouse')] };
const FOREIGN = { sources: [source('semgrep')] };
const at = (path: string, startLine: number) => ({ location: { path, startLine } });

/** In the order in which they are numbered and joined. */
const ORDERED: readonly Partial<Observation>[] = [
  { ...at('a.ts', 1), ...FOREIGN, severity: 'low' },
  { ...at('a.ts', 2), ...OURS, severity: 'low', rule: 'z' },
  { ...at('a.ts', 2), sources: [source('codeql'), source('gatehouse')], severity: 'info' },
  { ...at('a.ts', 2), ...FOREIGN, severity: 'critical', rule: 'z' },
  { ...at('a.ts', 2), ...FOREIGN, severity: 'high', rule: 'a', identity: ['z'] },
  { ...at('a.ts', 2), ...FOREIGN, severity: 'high', rule: 'b', identity: ['a'], sources: [source('trivy')] },
  { ...at('a.ts', 2), ...FOREIGN, severity: 'high', rule: 'b', identity: ['b'], sources: [source('bandit')] },
  { ...at('a.ts', 2), severity: 'high', rule: 'b', identity: ['b'], sources: [source('codeql')] },
  { ...at('b.ts', 1), ...OURS, severity: 'critical' },
  { location: null, ...OURS, severity: 'critical' },
];

describe('observations stand in one order', () => {
  test('by place, ours before others, worst first, then rule, identity and source, whatever scanner ends first', () => {
    const ordered = ORDERED.map(anObservation);
    expect(inFixedOrder(ordered.toReversed())).toEqual(ordered);
    expect(inFixedOrder([...ordered.slice(4), ...ordered.slice(0, 4)])).toEqual(ordered);
  });

  test('so that our words describe what another tool found as well, and found to be worse', () => {
    const foreign = anObservation({ ...FOREIGN, rule: 'another-name', title: 'Theirs', severity: 'critical' });
    expect(mergeObservations(inFixedOrder([foreign, anObservation()]))).toMatchObject([
      { rule: 'sqli-string-built', title: 'SQL built from strings', severity: 'critical' },
    ]);
  });
});
