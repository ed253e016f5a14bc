import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeText, textForm } from '../../src/util/text-form.js';
import { ENCODINGS, encode, withNuls } from '../helpers/encode.js';

const WORDS = ['key', 'Schlüssel', 'ключ', '鍵', '비밀', 'مفتاح', '🔑', '=', '"value"', '# note', '\r\n', '\n'];
const texts = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 })
  .map((words) => `name: ${words.join(' ')}\nlast line of plain words\n`);

function decoded(bytes: Buffer): string {
  const form = textForm(bytes);
  return form.kind === 'text' ? decodeText(bytes, form) : `(${form.form})`;
}

describe('a text is read in whatever encoding it is', () => {
  test.each(ENCODINGS)('%s', (name) => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(decoded(encode(text, name))).toBe(text);
      }),
    );
  });

  test('stray NULs leave it a text, and every offset where it was', () => {
    fc.assert(
      fc.property(
        texts,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 3 }),
        (text, at) => {
          const ascii = text.replace(/[^\n -~]/g, '?');
          const bytes = withNuls(Buffer.from(ascii), at);
          expect(decoded(bytes)).toBe(bytes.toString('latin1').replaceAll('\0', ' '));
        },
      ),
    );
  });

  test('old encodings of one byte are text, with and without a NUL', () => {
    const latin = Buffer.from('pa\xdfwort = "gr\xfc\xdfe"\n', 'latin1');
    expect(textForm(latin)).toMatchObject({ kind: 'text', encoding: 'utf8', nul: false });
    expect(textForm(Buffer.concat([latin, Buffer.from('\0')]))).toMatchObject({ kind: 'text', encoding: 'utf8' });
  });
});

describe('parts in different encodings are told, so that no decoder hides one of them', () => {
  const ascii = 'password = "a plain line of ASCII text"\n';
  test.each([
    ['UTF-16 behind ASCII', Buffer.concat([Buffer.from(ascii), encode(ascii, 'utf16le')])],
    ['ASCII behind UTF-16', Buffer.concat([encode(ascii.repeat(3), 'utf16le'), Buffer.from(ascii)])],
    ['the other order of bytes', Buffer.concat([encode(ascii.repeat(3), 'utf16le'), encode(ascii, 'utf16be')])],
    ['a mark of UTF-16 before ASCII', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ascii)])],
    ['ASCII behind UTF-32', Buffer.concat([encode(ascii.repeat(3), 'utf32le'), Buffer.from(ascii)])],
    ['UTF-16 late in a long text', Buffer.concat([Buffer.from(ascii.repeat(500)), encode(ascii, 'utf16be')])],
  ])('%s', (_name, bytes) => {
    expect(textForm(bytes)).toMatchObject({ kind: 'text', mixed: true });
  });

  test('Chinese in UTF-16 is not mixed, though its bytes are letters here and there', () => {
    const text = '这是一个没有任何问题的中文文件。密码在别的地方。'.repeat(200);
    for (const name of ['utf16le-mark', 'utf16be-mark'] as const)
      expect(textForm(encode(`${text}\n`, name))).toMatchObject({ kind: 'text', mixed: false });
  });
});

describe('what is no text is told by its bytes', () => {
  test.each([
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image'],
    ['\x7fELF\x02\x01\x01\0\0\0', 'executable'],
    ['PK\x03\x04\x14\0\0\0', 'archive'],
    ['%PDF-1.7\n\0', 'document'],
    ['SQLite format 3\0', 'database'],
    ['RIFF\0\0\0\0WEBPVP8 ', 'image'],
    ['\0\0\0\x18ftypmp42', 'video'],
    [Buffer.from(Array.from({ length: 512 }, (_, at) => (at * 151) % 256)).toString('latin1'), 'binary file'],
  ])('%j', (bytes, form) => {
    expect(textForm(Buffer.from(bytes, 'latin1'))).toEqual({ kind: 'binary', form });
  });

  test('a signature alone makes no binary: without a NUL it is how a text begins', () => {
    for (const start of ['GIF89a=1;', '%PDF-', 'BM', 'MZ', 'PK'])
      expect(textForm(Buffer.from(`${start} eval(request.query)\n`))).toMatchObject({ kind: 'text' });
    expect(textForm(Buffer.from('MZ = 1\0;\neval(request.query)\n'))).toMatchObject({ kind: 'text' });
  });

  test('any bytes at all have a form, and those without a NUL are text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (array) => {
        const bytes = Buffer.from(array);
        const form = textForm(bytes);
        if (form.kind === 'text') expect(decodeText(bytes, form)).not.toContain('\0');
        else expect(bytes.includes(0) || bytes[0] === 0xff || bytes[0] === 0xfe).toBe(true);
      }),
    );
  });
});
