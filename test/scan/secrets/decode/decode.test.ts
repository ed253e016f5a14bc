import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodedTexts } from '../../../../src/scan/secrets/decode/decode.js';
import { encodedRuns } from '../../../../src/scan/secrets/decode/runs.js';
import { scanText } from '../../../../src/scan/secrets/scan-text.js';
import { diceFrom, expandExample } from '../expand-example.js';
import { engine } from '../product-rules.js';

const key = expandExample('AKIA{A-Z2-7:16}', diceFrom('decode'));

/** The text with its second and its fifth character by their numbers. */
function numbered(text: string, write: (code: number) => string): string {
  return [...text].map((char, at) => (at === 1 || at === 4 ? write(char.charCodeAt(0)) : char)).join('');
}

function found(text: string, path = 'src/a.ts'): string[] {
  return scanText(engine, path, Buffer.from(text)).found.map(
    (each) => `${each.rule.id} ${each.startLine} ${each.facts.at(-1) ?? ''}`,
  );
}

describe('a secret is found through one layer of encoding', () => {
  test.each([
    ['base64', Buffer.from(`aws_access_key=${key}`).toString('base64')],
    ['base64 for addresses', Buffer.from(`{"aws":"${key}"}~~~???`).toString('base64url')],
    ['hex', Buffer.from(`key: ${key}`).toString('hex')],
    ['percent', `key%3D%22${key}%22`],
  ])('%s', (_, encoded) => {
    expect(found(`first line\nconst blob = "${encoded}";`).some((each) => each.startsWith('aws-access-key 2'))).toBe(
      true,
    );
  });

  test.each([
    ['of JavaScript and Python', `"${numbered(key, (code) => `\\x${code.toString(16)}`)}"`],
    ['of JSON', `"${numbered(key, (code) => `\\u00${code.toString(16)}`)}"`],
    ['of XML', numbered(key, (code) => `&#${code};`)],
    ['of XML, in hex', numbered(key, (code) => `&#x${code.toString(16)};`)],
  ])('characters by their numbers, in the way %s', (_, text) => {
    expect(found(`first line\nkey: ${text}`)).toEqual(['aws-access-key 2 escapes encoded']);
  });

  test('and what stands beside such characters as it is, once', () => {
    expect(found(`{"text": "\\u003ca\\u003e${'\\u0026'.repeat(40)}", "key": "${key}"}`)).toHaveLength(1);
  });

  test('a key in one line with escaped line breaks', () => {
    const pem = expandExample('{@pem RSA}', diceFrom('pem')).replace(/\n/g, '\\n');
    expect(found(`{"private_key": "${pem}"}`)).toHaveLength(1);
  });

  test('the values of a Kubernetes Secret', () => {
    const value = expandExample('{@base64-password}', diceFrom('kube'));
    const manifest = `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\ntype: Opaque\ndata:\n  user: YWRtaW4=\n  pw: ${value}\n`;
    expect(found(manifest, 'deploy/secret.yaml')).toEqual(['kubernetes-secret 8 base64 is no encryption']);
    expect(found(manifest.replace('kind: Secret', 'kind: ConfigMap'), 'deploy/secret.yaml')).toEqual([]);
  });

  test('each of several secrets in one encoded text is told', () => {
    const other = expandExample('AKIA{A-Z2-7:16}', diceFrom('another'));
    const encoded = Buffer.from(`A_KEY=${key}\nB_KEY=${other}\n`).toString('base64');
    expect(found(`env: ${encoded}`)).toHaveLength(2);
  });
});

describe('a secret is found through two layers, and wrapped into lines', () => {
  const said = `connect to the host of this team with the key ${key} when it asks for one, and never otherwise`;
  const base64 = (bytes: string | Buffer) => Buffer.from(bytes).toString('base64');
  const wrapped = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\n  ');

  test.each([
    ['base64 of base64', `"${base64(base64(said))}"`],
    ['hex in base64', `"${base64(Buffer.from(said).toString('hex'))}"`],
    ['gzip in base64', `"${base64(gzipSync(said))}"`],
    ['zlib in base64', `"${base64(deflateSync(said))}"`],
    ['gzip in base64 of base64, as Helm keeps a release', base64(base64(gzipSync(said)))],
    ['base64 in lines of 76', wrapped(base64(said), 76)],
    ['base64 in lines of 64, whose last one is short', wrapped(base64(`${said}....`), 64)],
    ['gzip in base64 in lines of 76', wrapped(base64(gzipSync(said)), 76)],
    ['hex in lines of 60', wrapped(Buffer.from(said).toString('hex'), 60)],
  ])('%s', (_, encoded) => {
    expect(found(`first line\nblob: ${encoded}\nlast line`)).toHaveLength(1);
    expect(found(`first line\nblob: |\n  ${encoded}\n`)).toHaveLength(1);
  });

  test('never through three: decoding again and again would be an attack', () => {
    expect(found(`"${base64(base64(base64(`key=${key}`)))}"`)).toEqual([]);
  });

  test('a little gzip that would become a gigabyte is left closed', () => {
    const bomb = base64(gzipSync(Buffer.alloc(64 << 20)));
    expect(decodedTexts(Buffer.from(`"${bomb}"`))).toEqual([]);
  });
});

test('every run of base64 of 24 characters and more is met exactly once', () => {
  const piece = fc.oneof(fc.stringMatching(/^[A-Za-z0-9+/]{1,60}$/), fc.stringMatching(/^[ ."':]{1,3}$/));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const runs: string[] = [];
      encodedRuns(Buffer.from(text), (start, end) => runs.push(text.slice(start, end)));
      expect(runs).toEqual(text.match(/[A-Za-z0-9+/_-]{24,}/g) ?? []);
    }),
    { numRuns: 500 },
  );
});

test('text survives its encoding, binary data is left out', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[ -~]{24,80}$/), (plain) => {
      const encoded = Buffer.from(plain).toString('base64').replace(/=+$/, '');
      expect(decodedTexts(Buffer.from(` ${encoded} `)).map((each) => each.bytes.toString())).toContain(plain);
    }),
  );
  expect(
    decodedTexts(Buffer.from(Buffer.from(Array.from({ length: 60 }, (_, at) => at * 4)).toString('base64'))),
  ).toEqual([]);
});
