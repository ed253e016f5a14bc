import { expect, test } from '@jest/globals';
import { conditionOf, ensures } from '../../../../../src/scan/static/workflow/expression/ensures.js';

function keeps(text: string): boolean {
  const condition = conditionOf(text);
  return condition !== null && ensures(condition, (part) => part.kind === 'path' && part.names[0] === 'safe');
}

test.each(['safe', '${{ safe }}', 'safe && other', 'other && (safe || safe)', '(safe && a) || (b && safe)'])(
  'a guard that always holds is taken for one: %s',
  (text) => expect(keeps(text)).toBe(true),
);

test.each(['other', 'safe || other', '!safe', 'other && (safe || other)', '', '${{ safe }} && ${{ other }}'])(
  'a guard that somebody gets past is none: %s',
  (text) => expect(keeps(text)).toBe(false),
);
