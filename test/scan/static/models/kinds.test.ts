import { expect, test } from '@jest/globals';
import { EVERYWHERE, isFollowed } from '../../../../src/scan/static/models/kinds.js';
import { SINK_KINDS } from '../../../../src/scan/static/models/model.js';

test('what is harmless everywhere stays a number above 0: kinds of sinks are bits of 32', () => {
  expect(SINK_KINDS.length).toBeLessThanOrEqual(31);
  expect(EVERYWHERE).toBeGreaterThan(0);
});

test('a secret is followed, a setting that is none is not', () => {
  expect([isFollowed('sensitive'), isFollowed('environment')]).toEqual([true, false]);
});
