import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { requirementsOfSource } from '../../../../../src/scan/dependencies/resolve/pypi/source-archive.js';
import { metadataOfWheel } from '../../../../../src/scan/dependencies/resolve/pypi/wheel-metadata.js';
import { zipOf } from '../../../../helpers/zip-writer.js';

/** A tar archive with the given files, in the form of POSIX 1988. */
function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const blocks = Object.entries(files).flatMap(([name, text]) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(Buffer.byteLength(text).toString(8).padStart(11, '0'), 124);
    const body = Buffer.alloc(Math.ceil(Buffer.byteLength(text) / 512) * 512);
    body.write(text);
    return [header, body];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}

describe('a source archive tells without being built', () => {
  const namesIn = (files: Readonly<Record<string, string>>) =>
    requirementsOfSource(tarOf(files))?.map(({ name, range, marker }) => [name, range, marker]);

  test('by the list that setuptools wrote, with its sections', () => {
    const requires = 'web>=1\n\n[:python_version < "3"]\nold\n\n[fast]\nbits\n\n[fast:os_name == "nt"]\nwin\n';
    expect(namesIn({ 'a-1.0/PKG-INFO': 'Metadata-Version: 1.1\n', 'a-1.0/a.egg-info/requires.txt': requires })).toEqual(
      [
        ['web', '>=1', ''],
        ['old', '', '(python_version < "3")'],
        ['bits', '', "extra == 'fast'"],
        ['win', '', 'extra == \'fast\' and (os_name == "nt")'],
      ],
    );
  });

  test('by binding metadata; an egg-info without a list asks for nothing, an archive without either tells nothing', () => {
    const info = 'Metadata-Version: 2.2\nRequires-Dist: web\n\nRequires-Dist: no-header\n';
    expect(namesIn({ 'a-1.0/PKG-INFO': info })).toEqual([['web', '', '']]);
    expect(namesIn({ 'a-1.0/PKG-INFO': info.replace('2.2', '2.2\nDynamic: Requires-Dist') })).toBeUndefined();
    expect(namesIn({ 'a-1.0/src/a.egg-info/SOURCES.txt': '' })).toEqual([]);
    expect(namesIn({ 'a-1.0/setup.py': '' })).toBeUndefined();
  });
});

describe('a wheel tells by its last bytes', () => {
  const metadata = 'Metadata-Version: 2.1\nRequires-Dist: web\n';
  const wheel = zipOf({
    'a/code.py': 'x = 1\n'.repeat(1000),
    'a-1.0.dist-info/METADATA': metadata,
    'a-1.0.dist-info/RECORD': '',
  });

  test('the whole file, or enough of its end', () => {
    expect(metadataOfWheel(wheel, wheel.length)).toBe(metadata);
    expect(metadataOfWheel(wheel.subarray(40), wheel.length)).toBe(metadata);
    expect(metadataOfWheel(wheel.subarray(-60), wheel.length)).toBeNull();
    expect(metadataOfWheel(Buffer.from('<html>'), 6)).toBeNull();
  });

  test('damaged and invented bytes lead to null and never to an error', () => {
    fc.assert(
      fc.property(fc.nat(wheel.length - 1), fc.nat(255), fc.nat(100_000), (at, byte, size) => {
        const damaged = Buffer.from(wheel);
        damaged[at] = byte;
        expect(() => metadataOfWheel(damaged, wheel.length)).not.toThrow();
        expect(() => metadataOfWheel(damaged.subarray(at), size)).not.toThrow();
        expect(() => requirementsOfSource(gzipSync(damaged))).not.toThrow();
      }),
    );
  });
});
