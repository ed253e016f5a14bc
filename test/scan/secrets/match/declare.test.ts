import { describe, expect, test } from '@jest/globals';
import { assignmentAt } from '../../../../src/scan/secrets/match/assignment.js';
import { NAME_READERS } from '../../../../src/scan/secrets/match/declare/name/index.js';
import { VALUE_READERS } from '../../../../src/scan/secrets/match/declare/value/index.js';

const VALUE = /^VALUE(?:-4711)?$/;

/** The values that a text gives to anything with the word in its name. */
function read(text: string): string[] {
  const bytes = Buffer.from(text);
  return [...text.matchAll(/password/gi)].flatMap(({ index }) => {
    const found = assignmentAt(bytes, index, index + 8, 'near');
    if (found === undefined) return [];
    return found.joined ?? bytes.toString('latin1', found.valueStart, found.valueEnd);
  });
}

describe('every way to declare a value is read', () => {
  for (const reader of NAME_READERS) {
    test.each(reader.examples)(`${reader.id}: %s`, (text) => {
      expect(read(text).filter((value) => VALUE.test(value))).toHaveLength(1);
    });
    test.each(reader.silent)(`${reader.id} leaves alone: %s`, (text) => {
      expect(read(text).filter((value) => VALUE.test(value))).toEqual([]);
    });
  }
  for (const reader of VALUE_READERS) {
    test.each(reader.examples)(`${reader.id}: %s`, (text) => {
      const values = [`password: ${text}\n`, `password = ${text}\n`, `<password>${text}</password>`].flatMap(read);
      expect(values).toContain('VALUE');
    });
    test.each(reader.silent)(`${reader.id} leaves alone: %s`, (text) => {
      expect(
        read(`password = ${text}\n`)
          .concat(read(`password: ${text}\n`))
          .filter((value) => value === 'VALUE'),
      ).toEqual([]);
    });
  }

  test('readers have names of their own, and examples', () => {
    const ids = [...NAME_READERS, ...VALUE_READERS].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      [...NAME_READERS, ...VALUE_READERS].filter(({ examples, silent }) => examples.length * silent.length === 0),
    ).toEqual([]);
  });
});
