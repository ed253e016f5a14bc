import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { printableStrings } from '../../../../src/scan/secrets/open/strings.js';

test('no run is jumped over: the pieces are those that a look at every byte gives', () => {
  // None of the bytes between runs is a length that ends within one: what a length cuts out is told in pieces.
  const byte = fc.constantFrom(0, 10, 65, 97, 126, 200, 255);
  const part = fc.oneof(fc.array(byte, { maxLength: 30 }), fc.constant([...Buffer.from('abcdefghijklmnop')]));
  const bytes = fc.array(part, { maxLength: 6 });
  fc.assert(
    fc.property(bytes, (parts) => {
      const given = Buffer.from(parts.flat());
      const text = printableStrings(given).toString('latin1');
      for (const [run] of given.toString('latin1').matchAll(/[\t\n\r\x20-\x7e]{12,}/g)) expect(text).toContain(run);
      for (const [run] of given.toString('latin1').matchAll(/(?:[\t\n\r\x20-\x7e]\0){12,}/g))
        expect(text).toContain(run.replaceAll('\0', ''));
    }),
  );
});
