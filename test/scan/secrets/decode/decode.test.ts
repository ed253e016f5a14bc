import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodeOnce } from '../../../../src/scan/secrets/decode/decode.js';
import { encodedRuns } from '../../../../src/scan/secrets/decode/runs.js';
import { scanText } from '../../../../src/scan/secrets/scan-text.js';
import { diceFrom, expandExample } from '../expand-example.js';
import { engine } from '../product-rules.js';

const key = expandExample('AKIA{A-Z2-7:16}', diceFrom('decode'));

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

  test('never through two: decoding again and again would be an attack', () => {
    const twice = Buffer.from(Buffer.from(`key=${key}`).toString('base64')).toString('base64');
    expect(found(`"${twice}"`)).toEqual([]);
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
      expect(decodeOnce(Buffer.from(` ${encoded} `)).map((each) => each.bytes.toString())).toContain(plain);
    }),
  );
  expect(
    decodeOnce(Buffer.from(Buffer.from(Array.from({ length: 60 }, (_, at) => at * 4)).toString('base64'))),
  ).toEqual([]);
});
