import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { jsonLines } from '../../../../src/scan/dependencies/file/json-lines.js';

/** Writes JSON with one member per line and notes where each stands, by another way than the scanner's. */
function written(value: unknown): { text: string; places: { path: (string | number)[]; line: number }[] } {
  const places: { path: (string | number)[]; line: number }[] = [];
  let text = '';
  let line = 1;
  function write(item: unknown, path: (string | number)[]): void {
    if (typeof item !== 'object' || item === null) {
      text += JSON.stringify(item);
      return;
    }
    const isArray = Array.isArray(item);
    text += isArray ? '[' : '{';
    Object.entries(item).forEach(([key, child], index) => {
      text += index === 0 ? '\r\n' : ' ,\n\t';
      line++;
      const step = isArray ? Number(key) : key;
      places.push({ path: [...path, step], line });
      if (!isArray) text += `${JSON.stringify(key)} : `;
      write(child, [...path, step]);
    });
    text += isArray ? ']' : '}';
  }
  write(value, []);
  return { text, places };
}

describe('lines of JSON members', () => {
  test('every member of any document is found at the line where it was written', () => {
    const anything = fc.object({
      key: fc.oneof(fc.string(), fc.constant('__proto__')),
      maxDepth: 4,
      withBigInt: false,
      values: [fc.string(), fc.integer(), fc.constant(null), fc.boolean()],
    });
    fc.assert(
      fc.property(anything, (value) => {
        const { text, places } = written(value);
        const lines = jsonLines(text, 10);
        for (const { path, line } of places) expect(lines.line(...path)).toBe(line);
      }),
    );
  });

  test('below the depth nothing is kept', () => {
    const lines = jsonLines('{"a": {"b": [1]}}', 2);
    expect(lines.line('a', 'b')).toBe(1);
    expect(lines.line('a', 'b', 0)).toBeUndefined();
  });

  test('of a key that occurs twice the last place counts, as its last value does', () => {
    expect(jsonLines('{"a": 1,\n"a": 2}', 1).line('a')).toBe(2);
  });

  test('any text ends, valid or not, however deep', () => {
    jsonLines('['.repeat(1_000_000), 3);
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(jsonLines(text, 3).line('nothing')).toBeUndefined();
      }),
    );
  });
});
