import { expect, test } from '@jest/globals';
import type { BaselineEntry } from '../../src/model/baseline.js';
import { goneFromBaseline } from '../../src/scan/gone-from-baseline.js';
import { aScan } from '../helpers/builders.js';

const WHOLE = { part: null, prefix: '' };
const ENTRY: BaselineEntry = {
  id: 'f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0',
  category: 'secret',
  rule: 'aws-key',
  severity: 'high',
  confidence: 'high',
  lineage: 'a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0a0',
  kind: 'source',
  paths: ['a.js'],
};
const told = (...args: Partial<Parameters<typeof goneFromBaseline>>) =>
  goneFromBaseline(args[0] ?? [ENTRY], 'b.json', args[2] ?? WHOLE, args[3] ?? [aScan({ scanner: 'secrets' })]);

test('what is gone is told in one line, with what leaves it out', () => {
  expect(told([ENTRY, ENTRY])).toEqual([
    {
      kind: 'exception-unused',
      message: "2 findings of the baseline are gone: 'gatehouse baseline --shrink' writes it without them",
      location: { path: 'b.json' },
    },
  ]);
  expect(told()[0]?.message).toContain('1 finding of the baseline is gone');
});

test('nothing is called gone that nobody looked for to the end', () => {
  expect(told([])).toEqual([]);
  expect(told([ENTRY], 'b.json', { part: { index: 1, count: 2, untouchedProjects: 0 }, prefix: '' })).toEqual([]);
  expect(told([ENTRY], 'b.json', { part: null, prefix: 'web/' })).toEqual([]);
  expect(told([ENTRY], 'b.json', WHOLE, [aScan({ scanner: 'static' })])).toEqual([]);
  expect(told([ENTRY], 'b.json', WHOLE, [aScan({ scanner: 'secrets', status: 'partial' })])).toEqual([]);
});
