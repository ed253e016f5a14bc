import { describe, expect, test } from '@jest/globals';
import { cutScalarLine } from '../../src/util/cut-scalar.js';

describe('a text that YAML ends at a comment is noticed, so that no advice stops in its middle', () => {
  test.each([
    ['unquoted, as a value', 'a: 1\nremedy: name `owner/x@<sha> # v1`.\n', 2],
    ['unquoted, in a list', 'a:\n  - one\n  - two # three\n', 3],
    ['on the second line of an unquoted text', 'a: one\n  two # three\nb: 1\n', 2],
  ])('%s', (_, text, line) => {
    expect(cutScalarLine(text)).toBe(line);
  });

  test.each([
    ['single quotes', "a: 'one # two'\n"],
    ['double quotes', 'a: "one # two"\n'],
    ['a folded text', 'a: >-\n  one # two\n  three\n'],
    ['a literal text', 'a: |\n  one # two\n'],
    ['a comment with a line of its own', '# one\na: two\n# three\n'],
    ['a hash that begins no comment', 'a: one#two\n'],
  ])('%s stays whole', (_, text) => {
    expect(cutScalarLine(text)).toBeNull();
  });
});
