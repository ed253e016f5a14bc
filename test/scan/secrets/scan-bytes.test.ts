import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { scanBytes } from '../../../src/scan/secrets/scan-bytes.js';
import { ENCODINGS, encode, withNuls } from '../../helpers/encode.js';
import { engine } from './product-rules.js';
import { secretOf } from './scan-repository.js';

const TOKEN = secretOf('AKIA{A-Z2-7:16}', 'scan-bytes');
const lines = fc.array(fc.constantFrom('# note', 'größe: 3', 'имя = да', '说明', '  indented', '', 'a=b 🔑'), {
  maxLength: 8,
});
const files = fc.tuple(lines, lines).map(([before, after]) => {
  return [...before, `  key: "${TOKEN}" # here`, ...after, 'the end of a file in plain words', ''].join('\n');
});

function placesIn(bytes: Buffer): string[] {
  const result = scanBytes(engine, 'config/app.yml', bytes);
  if ('binary' in result) return [result.binary];
  return result.found.map(({ rule, value, startLine, startColumn, endColumn }) =>
    [rule.id, value, startLine, startColumn, endColumn].join(' '),
  );
}

test('the token of these tests is one', () => {
  expect(placesIn(Buffer.from(`key: "${TOKEN}"\n`))).toHaveLength(1);
});

describe('a secret is found at its place in whatever encoding somebody wrote it', () => {
  test.each(ENCODINGS)('%s', (name) => {
    fc.assert(
      fc.property(files, (text) => {
        expect(placesIn(encode(text, name))).toEqual(placesIn(Buffer.from(text)));
      }),
      { numRuns: 40 },
    );
  });
});

describe('no NUL and no second encoding hides a secret', () => {
  const valuesIn = (bytes: Buffer) => {
    const result = scanBytes(engine, 'config/app.yml', bytes);
    return 'binary' in result ? [result.binary] : result.found.map(({ value }) => value);
  };

  test('NULs anywhere, in the token too', () => {
    const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(files, places, (text, at) => {
        expect(valuesIn(withNuls(Buffer.from(text), at))).toContain(TOKEN);
      }),
      { numRuns: 60 },
    );
  });

  test('a token with a NUL between all its letters stands where its first letter stands', () => {
    const bytes = Buffer.from(`${'# a note in plain words\n'.repeat(10)}\0\nkey: "${[...TOKEN].join('\0')}"\n`);
    const [found] = placesIn(bytes);
    expect(found).toContain(` ${TOKEN} 12 7 ${7 + TOKEN.length * 2 - 1}`);
  });

  test.each(ENCODINGS)('a part in %s behind a text in another encoding', (name) => {
    const plain = 'some lines of text that hold nothing\n'.repeat(10);
    for (const first of ['utf8', 'utf16le', 'utf16be-mark'] as const) {
      const bytes = Buffer.concat([encode(plain, first), encode(`\nkey: "${TOKEN}"\n`, name)]);
      expect(valuesIn(bytes)).toContain(TOKEN);
    }
  });

  test('a mark of UTF-16 before a file that is none', () => {
    expect(valuesIn(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`key: "${TOKEN}"\n`)]))).toContain(TOKEN);
  });
});
