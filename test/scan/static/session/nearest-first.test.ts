import { expect, test } from '@jest/globals';
import { nearestFirst } from '../../../../src/scan/static/session/nearest-first.js';

test('where not all can be read, the neighbours of what was changed are', () => {
  const named = ['z.ts', 'other/deep/x.ts', 'src/users/y.ts', 'src/b.ts'];
  expect(nearestFirst(named, ['src/users/db.ts'])).toEqual(['src/users/y.ts', 'src/b.ts', 'z.ts', 'other/deep/x.ts']);
  expect(nearestFirst(named, [])).toEqual(named);
});
