import { expect, test } from '@jest/globals';
import { joinSurfaces } from '../../src/correlate/join-surface.js';
import { anElement, anOpened } from '../surface/elements.js';

test('stages of one change tell together what it opens, the same in any order', () => {
  const code = { opened: [anOpened()], closed: [] };
  const database = { opened: [anOpened({ kind: 'right', key: 'right web → orders' })], closed: [anElement()] };
  const joined = joinSurfaces([code, undefined, database]);
  expect(joined?.opened.map(({ key }) => key)).toEqual(['route GET /a', 'right web → orders']);
  expect(joined?.closed).toEqual([]);
  expect(joinSurfaces([database, code])).toEqual(joined);
  expect(joinSurfaces([undefined])).toBeUndefined();
});
