import { expect, test } from '@jest/globals';
import { hashKeyInput } from '../../../src/app/inputs/hash-key.js';
import { fakeActions } from '../../helpers/fake-actions.js';

test('the owner’s key is masked before anything can print it', () => {
  const actions = fakeActions({ 'hash-key': 'of-the-owner' });
  expect(hashKeyInput(actions)).toEqual({ hashKey: 'of-the-owner' });
  expect(actions.masked).toEqual(['of-the-owner']);
});

test('without one nothing is masked, and no empty key is used', () => {
  const actions = fakeActions();
  expect([hashKeyInput(actions), actions.masked]).toEqual([{}, []]);
});
