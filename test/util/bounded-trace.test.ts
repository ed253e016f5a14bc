import { expect, test } from '@jest/globals';
import { boundedTrace } from '../../src/util/bounded-trace.js';
import { aTrace } from '../report/builders.js';

test('a way of forty steps is kept whole; of a longer one the middle goes', () => {
  expect(boundedTrace(aTrace(40))).toEqual(aTrace(40));
  const cut = boundedTrace(aTrace(100));
  expect(cut).toEqual([...aTrace(100).slice(0, 20), ...aTrace(100).slice(80)]);
});

test('a step without a word still has its place', () => {
  expect(boundedTrace([{ location: { path: 'a' }, label: '' }])).toEqual([{ location: { path: 'a' }, label: '…' }]);
});
