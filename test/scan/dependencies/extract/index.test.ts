import { describe, expect, test } from '@jest/globals';
import { EXTRACTORS, extractorFor } from '../../../../src/scan/dependencies/extract/index.js';
import { decode } from '../../../../src/scan/dependencies/file/decode.js';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decode', () => {
  test('a byte order mark does not make a lockfile unreadable', () => {
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('{}')), 'a.json')).toEqual({ path: 'a.json', text: '{}' });
  });

  test('UTF-16, with or without a mark, is named and the way out told', () => {
    const plain = '{"a": 1, "b": 2}';
    const little = new Uint8Array(Buffer.from(plain, 'utf16le'));
    const big = new Uint8Array(Buffer.from(plain, 'utf16le').swap16());
    for (const bytes of [little, big, Uint8Array.of(0xff, 0xfe, ...little), Uint8Array.of(0xfe, 0xff, ...big)]) {
      expect(() => decode(bytes, 'requirements.txt')).toThrow(
        expect.objectContaining({
          message: expect.stringContaining('UTF-16'),
          remedy: expect.stringContaining('UTF-8'),
        }),
      );
    }
  });

  test('a binary file and one over 64 MB are refused before they are read as text', () => {
    expect(() => decode(utf8('PK\u0003\u0004\u0000\u0000x'), 'x.lock')).toThrow(
      expect.objectContaining({ name: 'LocatedError', path: 'x.lock', message: expect.stringContaining('binary') }),
    );
    expect(() => decode(new Uint8Array(64 * 1024 * 1024 + 1).fill(0x20), 'x.lock')).toThrow(
      expect.objectContaining({ name: 'LocatedError', message: expect.stringContaining('64 MB') }),
    );
    expect(decode(utf8('ü'), 'x.lock').text).toBe('ü');
  });
});

describe('extractorFor', () => {
  test('ids are unique and sorted, so that the list stays easy to merge', () => {
    const ids = EXTRACTORS.map((extractor) => extractor.id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('lockfiles are found in any folder, but not inside installed packages', () => {
    const names = {
      'bun.lock': 'bun-lock',
      'deno.lock': 'deno-lock',
      'npm-shrinkwrap.json': 'npm-package-lock',
      'package-lock.json': 'npm-package-lock',
      'pdm.lock': 'pdm-lock',
      'Pipfile.lock': 'pipfile-lock',
      'pnpm-lock.yaml': 'pnpm-lock',
      'poetry.lock': 'poetry-lock',
      'pylock.toml': 'pylock-toml',
      'uv.lock': 'uv-lock',
      'yarn.lock': 'yarn-lock',
    };
    for (const [name, id] of Object.entries(names)) {
      expect(extractorFor(name)?.id).toBe(id);
      expect(extractorFor(`a/b/${name}`)?.id).toBe(id);
      expect(extractorFor(`a/x${name}`)).toBeUndefined();
    }
    expect(extractorFor('node_modules/a/package-lock.json')).toBeUndefined();
    expect(extractorFor('a/node_modules/b/yarn.lock')).toBeUndefined();
  });
});
