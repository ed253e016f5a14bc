import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nameBytes, nameText } from '../../src/util/byte-name.js';

const name = fc
  .array(
    fc.oneof(
      fc.constantFrom(...['\\', '\\x', '\\xff', '\\x5c', 'x41', 'a', 'ü'].map((text) => Buffer.from(text))),
      fc.uint8Array({ minLength: 1, maxLength: 3 }).map((bytes) => Buffer.from(bytes)),
    ),
    { maxLength: 8 },
  )
  .map((parts) => Buffer.concat(parts));

test('every name comes back from its text: no two files ever share one', () => {
  fc.assert(
    fc.property(name, (bytes) => {
      expect(nameBytes(nameText(bytes))).toEqual(bytes);
    }),
    { numRuns: 1_000 },
  );
});

test('what is UTF-8 stays as it is, what is none is written out, and a name that looks so is none of it', () => {
  expect(nameText(Buffer.from('src/größe\\a.ts'))).toBe('src/größe\\a.ts');
  expect(nameText(Buffer.from('a\xff.ts', 'latin1'))).toBe('a\\xff.ts');
  expect(nameText(Buffer.from('a\\xff.ts'))).toBe('a\\x5cxff.ts');
});
