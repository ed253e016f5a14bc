import { describe, expect, test } from '@jest/globals';
import type { Catalogue } from '../../../../src/model/catalogue.js';
import { ConfigurationError } from '../../../../src/model/errors.js';
import { readSnapshot, snapshotText } from '../../../../src/scan/database/snapshot/snapshot.js';
import { catalogue } from '../../../helpers/catalogue.js';

const SOME: Catalogue = catalogue({
  serverVersion: 15,
  schemas: [
    { name: 'z', owner: null, location: null },
    { name: 'a', owner: '<b>@x</b>', location: { path: 'm/1.sql', startLine: 1, endLine: 2 } },
  ],
  gaps: [{ kind: 'permission', subject: null, reason: 'no', location: null }],
});

function textWith(change: (value: { version: unknown; catalogue: Record<string, unknown> }) => void): Buffer {
  const value = JSON.parse(snapshotText(SOME));
  change(value);
  return Buffer.from(JSON.stringify(value));
}

describe('a snapshot', () => {
  test('is read back as it was, in one order', async () => {
    const back = await readSnapshot(Buffer.from(snapshotText(SOME)), 'a.json');
    expect(back).toEqual({ ...SOME, origin: 'snapshot', schemas: [SOME.schemas[1], SOME.schemas[0]] });
    expect(snapshotText(back)).toBe(snapshotText({ ...SOME, origin: 'snapshot' }));
  });

  test.each<[string, Buffer]>([
    ['no JSON', Buffer.from('{"version": 1,')],
    ['no text', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
    ['another version', textWith((value) => Object.assign(value, { version: 2 }))],
    [
      'a list that is missing: it would be one of nobody’s rights',
      textWith(({ catalogue }) => Reflect.deleteProperty(catalogue, 'grants')),
    ],
    [
      'gaps that are missing: it would be complete',
      textWith(({ catalogue }) => Reflect.deleteProperty(catalogue, 'gaps')),
    ],
    ['a key too much', textWith(({ catalogue }) => Object.assign(catalogue, { more: 1 }))],
    ['a key of the prototype', Buffer.from(snapshotText(SOME).replace('"version"', '"__proto__": {}, "version"'))],
    [
      'a name of a megabyte',
      textWith(({ catalogue }) =>
        Object.assign(catalogue, { schemas: [{ name: 'x'.repeat(1e6), owner: null, location: null }] }),
      ),
    ],
    [
      'a right that there is not',
      Buffer.from(
        snapshotText(SOME).replace(
          '"grants": []',
          '"grants": [{"object":"schema","on":"a","privilege":"ALL","grantee":null,"grantor":null,"grantable":false,"location":null}]',
        ),
      ),
    ],
    ['a million brackets', Buffer.from('['.repeat(1e6))],
  ])('%s is refused in one line that names the file', async (_, bytes) => {
    const said = await readSnapshot(bytes, 'dir/a.json').catch((error: unknown) => error);
    expect(said).toBeInstanceOf(ConfigurationError);
    expect(String(said)).toContain('dir/a.json: no snapshot of a database: ');
    expect(String(said).length).toBeLessThan(600);
  });
});
