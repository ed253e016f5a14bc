import { describe, expect, test } from '@jest/globals';
import { checkStructure } from '../../../../src/scan/secrets/judge/checks.js';
import { base62, crc32 } from '../../../../src/scan/secrets/judge/crc32.js';

const BODY = 'K7qW2zV9xM4rT8pBn3HdJ6sLfY5cGg';

describe('a token with a checksum', () => {
  const token = (prefix: string, body = BODY) => prefix + body + base62(crc32(body), 6);

  test.each(['github-crc', 'npm-crc', 'crc-tail'] as const)(
    'is sure where it fits, and none where not: %s',
    (check) => {
      expect(checkStructure(check, token('acme_')).outcome).toBe('verified');
      expect(checkStructure(check, token('acme_live_')).outcome).toBe('verified');
      expect(checkStructure(check, token('')).outcome).toBe('verified');
      expect(checkStructure(check, token('acme')).outcome).toBe('broken');
      expect(checkStructure(check, `${token('acme_').slice(0, -1)}!`).outcome).toBe('broken');
    },
  );

  test('of Grafana is sure where it fits, also where the sum begins with a nought', () => {
    const sumOf = (text: string) => crc32(text).toString(16).padStart(8, '0');
    const bodies = Array.from({ length: 64 }, (_, at) => `glsa_${BODY}${at}`);
    const withNought = bodies.find((body) => sumOf(body).startsWith('0')) ?? '';
    for (const body of [`glsa_${BODY}`, withNought])
      expect(checkStructure('grafana-crc', `${body}_${sumOf(body)}`)).toEqual({ outcome: 'verified' });
    expect(checkStructure('grafana-crc', `glsa_${BODY}_00000000`)).toEqual({ outcome: 'fits' });
  });
});

describe('an access key of AWS', () => {
  test.each([
    ['QNZGKIQY56JQ7WML', { outcome: 'fits', fact: 'AWS account 029608264753' }],
    ['QNZGKIQY56118888', { outcome: 'fits', fact: 'AWS account 029608264753' }],
    ['PNZGKIQY56JQ7WML', { outcome: 'fits' }],
    ['IOSFODNN7QVXKZWA', { outcome: 'fits' }],
    ['QNZGKIQY5', { outcome: 'fits', fact: expect.stringMatching(/^AWS account \d{12}$/) }],
    ['QNZGKIQY18JQ7WML', { outcome: 'broken' }],
    ['', { outcome: 'fits' }],
  ])('%s: what it says of itself', (rest, result) => {
    expect(checkStructure('aws-account', `ASIA${rest}`)).toEqual(result);
  });
});

describe('a signed token', () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const said = (header: unknown, claims: unknown = { sub: 'x' }) =>
    checkStructure('jwt', `${part(header)}.${part(claims)}.c2lnbmF0dXJl`);

  test.each([
    [{ alg: 'HS256' }, { outcome: 'fits', fact: 'signed with HS256' }],
    [{ alg: 'HS-2<5>6\n_1234567890' }, { outcome: 'fits', fact: 'signed with HS-256_12345' }],
    [{ alg: 'NONE' }, { outcome: 'harmless', fact: 'unsigned' }],
    [{ alg: '' }, { outcome: 'broken' }],
    [{ alg: 7 }, { outcome: 'broken' }],
    [{}, { outcome: 'broken' }],
    [null, { outcome: 'broken' }],
    [[], { outcome: 'broken' }],
    ['HS256', { outcome: 'broken' }],
  ])('with the header %j', (header, result) => {
    expect(said(header)).toEqual(result);
  });

  test.each([
    [
      { sub: '1234567890', name: 'John Doe' },
      { outcome: 'harmless', fact: 'the example of jwt.io' },
    ],
    [
      { sub: '1234567890', name: 'Jane Doe' },
      { outcome: 'fits', fact: 'signed with RS256' },
    ],
    [
      { sub: '1234567891', name: 'John Doe' },
      { outcome: 'fits', fact: 'signed with RS256' },
    ],
    [{ role: 'anon' }, { outcome: 'harmless', fact: 'an anonymous role' }],
    [{ role: 'anonymous' }, { outcome: 'fits', fact: 'signed with RS256' }],
    [[], { outcome: 'broken' }],
    [null, { outcome: 'broken' }],
  ])('with the claims %j', (claims, result) => {
    expect(said({ alg: 'RS256' }, claims)).toEqual(result);
  });

  test('is none without its parts', () => {
    expect(checkStructure('jwt', '')).toEqual({ outcome: 'broken' });
    expect(checkStructure('jwt', part({ alg: 'HS256' }))).toEqual({ outcome: 'broken' });
  });
});

describe('a token of Slack', () => {
  test.each([
    ['2345678901-2345678902-kq8vn2mx', 'fits'],
    ['2345678901-012345678901-kq8vn2mx', 'broken'],
    ['123456789012-kq8vn2mx', 'broken'],
    ['222222212345-kq8vn2mx', 'broken'],
    ['222222123456-kq8vn2mx', 'fits'],
    ['91234567890-kq8vn2mx', 'fits'],
    ['2345678901-01234567-kq8vn2mx', 'fits'],
    ['2345678901-a0123456789-kq8vn2mx', 'fits'],
    ['2345678901-0123456789a-kq8vn2mx', 'fits'],
    ['kq8vn2mx', 'fits'],
  ])('with the numbers of %s %s', (rest, outcome) => {
    expect(checkStructure('slack', `xoxb-${rest}`)).toEqual({ outcome });
  });
});

describe('a name and a password in base64', () => {
  test.each([
    ['deploy:Kq8vN2m', 'fits'],
    ['deploy:Kq8:vN2', 'fits'],
    ['deploy:kq8v', 'fits'],
    ['deploy:kq8', 'harmless'],
    ['deploy:', 'harmless'],
    [':Kq8vN2m', 'harmless'],
    ['deployKq8vN2m', 'harmless'],
    ['Kq8vN2m:Kq8vN2m', 'harmless'],
    ['deploy:changeme', 'harmless'],
    ['deploy:Kq8vN\x00', 'harmless'],
    ['\x00deploy:Kq8vN', 'harmless'],
    ['', 'harmless'],
  ])('%j is %s', (text, outcome) => {
    expect(checkStructure('basic-auth', Buffer.from(text, 'latin1').toString('base64'))).toEqual({ outcome });
  });
});

test('a password has no structure that could be wrong', () => {
  expect(checkStructure('password', 'x')).toEqual({ outcome: 'fits' });
  expect(checkStructure('url-password', 'x')).toEqual({ outcome: 'fits' });
});

describe('a private key', () => {
  const dashes = '-'.repeat(5);
  const random = Array.from({ length: 90 }, (_, at) => (at * 37 + 11) % 251);
  const der = (...first: number[]) => Buffer.from([...first, ...random]).toString('base64');
  const armoured = (text: string, kind = 'RSA PRIVATE KEY') =>
    `${dashes}BEGIN ${kind}${dashes}\n${text}\n${dashes}END ${kind}${dashes}`;
  const lines = (text: string) => text.match(/.{1,64}/g) ?? [];
  const WHOLE = der(0x30, 0x82);

  test.each([
    ['as it is written to a file', armoured(lines(WHOLE).join('\n'))],
    ['with line ends spelled out', armoured(lines(WHOLE).join('\\n'))],
    ['with line ends spelled out twice', armoured(lines(WHOLE).join('\\\\r\\\\n'))],
    ['in pieces of a string', armoured(lines(WHOLE).join('" +\n  "'))],
    ['in pieces joined by a dot', armoured(lines(WHOLE).join("' . '"))],
    ['with lines of a header', armoured(`Comment: imported key\nProc-Type: 4\n${WHOLE}`)],
    [
      'of OpenSSH',
      armoured(Buffer.from(`openssh-key-v1\0${'kq8v'.repeat(9)}`).toString('base64'), 'OPENSSH PRIVATE KEY'),
    ],
    ['of PGP', armoured(der(0x95, 0x03), 'PGP PRIVATE KEY BLOCK')],
    ['of 24 bytes', armoured(Buffer.from([0x30, 0x82, ...random].slice(0, 24)).toString('base64'))],
  ])('%s is one', (_what, value) => {
    expect(checkStructure('pem', value)).toEqual({ outcome: 'verified' });
  });

  test.each([
    ['too short', armoured(Buffer.from([0x30, 0x82, ...random].slice(0, 23)).toString('base64'))],
    ['with nothing in it', armoured('')],
    ['that says it is empty', armoured(der(0x30, 0x00))],
    ['that is no DER', armoured(der(0x31, 0x82))],
    ['of PGP in name alone', armoured(der(0x15, 0x03), 'PGP PRIVATE KEY BLOCK')],
    ['with the first byte of PGP alone', armoured(der(0x95, 0x03))],
  ])('%s is none', (_what, value) => {
    expect(checkStructure('pem', value)).toEqual({ outcome: 'broken' });
  });

  test('with a passphrase says so', () => {
    const fact = 'encrypted with a passphrase';
    expect(checkStructure('pem', armoured(WHOLE, 'ENCRYPTED PRIVATE KEY'))).toEqual({ outcome: 'fits', fact });
  });
});
