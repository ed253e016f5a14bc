import { expect, test } from '@jest/globals';
import { ownVerdict } from '../../../src/app/inputs/own-verdict.js';
import { someOptions } from '../../helpers/builders.js';
import { fakeActions } from '../../helpers/fake-actions.js';

const SHARD = { index: 3, count: 7, projects: null };
const whole = someOptions();
const shard = someOptions({ shard: SHARD });

test.each([
  ['the whole gate judges', '', whole, null, true],
  ['a stage judges unless it is told not to', '', whole, 'secrets', true],
  ['a stage leaves it to a later gate', 'false', whole, 'secrets', false],
  ['a shard leaves it to a later gate', 'false', shard, null, false],
])('%s', (_name, gate, options, stage, judges) => {
  expect(ownVerdict(fakeActions({ gate }), options, stage)).toEqual({ judges, options, notices: [] });
});

test('a shard without a later gate looks at the whole: it cannot judge what it has not seen', () => {
  const { judges, options, notices } = ownVerdict(fakeActions(), shard, null);
  expect([judges, options.shard]).toEqual([true, undefined]);
  expect(notices).toEqual([{ kind: 'input-ignored', message: expect.stringContaining('input shard: 3/7') }]);
});

test('the whole gate cannot be switched off by an input', () => {
  const { judges, notices } = ownVerdict(fakeActions({ gate: 'false' }), whole, null);
  expect(judges).toBe(true);
  expect(notices).toMatchObject([{ kind: 'input-ignored' }]);
});
