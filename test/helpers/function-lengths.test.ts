import { expect, test } from '@jest/globals';
import { functionLengths } from './function-lengths.js';

test.each([
  ['function f() {\n}', [{ line: 1, lines: 2 }]],
  ['// ünïcode\n\nexport const f = () => {\n\n};', [{ line: 3, lines: 3 }]],
  [
    'class A {\n  #m(): void {\n\n\n  }\n  get x() { return 1; }\n}',
    [
      { line: 2, lines: 4 },
      { line: 6, lines: 1 },
    ],
  ],
  ['class A {\n  constructor() {\n  }\n}', [{ line: 2, lines: 2 }]],
  ['const o = {\n  async *m() {\n  },\n};', [{ line: 2, lines: 2 }]],
  [
    'function f() {\n  return function g() {\n  };\n}',
    [
      { line: 1, lines: 4 },
      { line: 2, lines: 2 },
    ],
  ],
  ['const s = `function f() {\n\n}`;', []],
])('%j has functions of the lengths %j', (text, lengths) => {
  expect(functionLengths(text)).toEqual(lengths);
});

test('the same text has the same lengths, however many were read before it', () => {
  const text = 'export function f() {\n}\n';
  expect(functionLengths(text)).toEqual(functionLengths(text));
});
