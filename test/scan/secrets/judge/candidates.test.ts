import { describe, expect, test } from '@jest/globals';
import { judged } from './candidate.js';

const KEY = 'kq8vn2mx5wz1jr7t';
const SURE = { confidence: 'high', verified: false, facts: [] };

describe('a rule says where and what it looks for', () => {
  test('only in the files that it is for', () => {
    expect(judged(KEY, { path: '**/*.tf' }, { path: 'infra/main.tf' })).toEqual(SURE);
    expect(judged(KEY, { path: '**/*.tf' })).toBeNull();
  });

  test('not what it allows', () => {
    expect(judged(KEY, { allow: ['^other$', '^kq8'] })).toBeNull();
    expect(judged(KEY, { allow: ['^kq9'] })).toEqual(SURE);
  });

  test('not what is less random than it asks for', () => {
    expect(judged('abcd', { entropy: 2 })).toEqual(SURE);
    expect(judged('abcd', { entropy: 2.01 })).toBeNull();
  });
});

describe('a value given to a name is looked at more closely than a token', () => {
  const given = { kind: 'assignment' } as const;

  test.each(['/run/secrets/db-key', 'order_ticket_service', 'kq8!changeme!vn2'])('%s is no secret there', (value) => {
    expect(judged(value, given, { quoted: false })).toBeNull();
    expect(judged(value, {})?.confidence ?? 'none').toBe(value.includes('changeme') ? 'none' : 'high');
  });

  test('a bare name with a digit may be the value where the name says it is a secret', () => {
    expect(judged('orderticket12', given, { quoted: false })).toBeNull();
    expect(judged('orderticket12', { ...given, named: true }, { quoted: false })).toEqual(SURE);
    expect(judged('orderticket', { ...given, named: true }, { quoted: false })).toBeNull();
    expect(judged('orderticket', given)).toEqual(SURE);
    expect(judged('orderticket', {}, { quoted: false })).toEqual(SURE);
    expect(judged(KEY, given, { quoted: false })).toEqual(SURE);
  });

  test('its name must say that it is a secret, where the rule asks for that', () => {
    expect(judged(KEY, { ...given, named: true }, { name: 'acme_account' })).toBeNull();
    expect(judged(KEY, { ...given, named: true }, { name: null })).toBeNull();
    expect(judged(KEY, { ...given, named: true })).toEqual(SURE);
    expect(judged(KEY, given, { name: 'acme_account' })).toEqual(SURE);
    expect(judged(KEY, { named: true }, { name: 'acme_account' })).toEqual(SURE);
  });

  test('short telling words count, but for long values and where the provider’s values hold runs', () => {
    const telling = 'kq8vn2mocksx5wz1';
    expect(judged(telling, given)).toBeNull();
    expect(judged(telling, {})).toEqual(SURE);
    expect(judged(telling, { ...given, runs: true })).toEqual(SURE);
    const long = (length: number) =>
      `${telling}jr7tbd4gh9pfk3cy6sqva0eu5lzim2xo8nwt1rjkbg7hd`.repeat(2).slice(0, length);
    expect(judged(long(63), given)).toBeNull();
    expect(judged(long(64), given)).toEqual(SURE);
    expect(judged('kq8vzzzzzzzn2mt', {})).toBeNull();
    expect(judged('kq8vzzzzzzzn2mt', { runs: true })).toEqual(SURE);
  });

  test('in a lockfile it is doubtful, a token is not', () => {
    expect(judged(KEY, given, { path: 'yarn.lock' })).toEqual({ ...SURE, confidence: 'low' });
    expect(judged(KEY, {}, { path: 'yarn.lock' })).toEqual(SURE);
  });

  test('what its structure says goes with it', () => {
    const account = `ASIA${'QNZGKIQY56JQ7WML'}`;
    expect(judged(account, { check: 'aws-account' })).toEqual({ ...SURE, facts: ['AWS account 029608264753'] });
    const broken = { confidence: 'low', verified: false, facts: ['its checksum or structure does not fit'] };
    expect(judged('ASIA1111', { check: 'aws-account' })).toEqual(broken);
    expect(judged(Buffer.from('deploy:x').toString('base64'), { check: 'basic-auth' })).toBeNull();
  });
});

describe('a password where nothing else stands', () => {
  test.each([
    ['Kq8!vN2m', 'high'],
    ['kqzv9x', 'low'],
    ['password', null],
    ['kq8vmockN2', null],
  ])('%s: %s', (value, confidence) => {
    expect(judged(value, { check: 'password' })?.confidence ?? null).toBe(confidence);
  });

  test('is doubtful in a lockfile', () => {
    const low = { ...SURE, confidence: 'low' };
    expect(judged('Kq8!vN2m', { check: 'password' }, { path: 'yarn.lock' })).toEqual(low);
    expect(judged('Kq8!vN2m', { check: 'password' })).toEqual(SURE);
  });
});

describe('a value without a format is judged by name, place and make', () => {
  const generic = { kind: 'generic', id: 'generic-password' } as const;
  const WORD = 'Kq8!vN2m';

  test.each([
    [{}, 'high'],
    [{ path: 'yarn.lock' }, null],
    [{ name: null }, null],
    [{ name: 'password_hash' }, null],
    [{ quoted: false }, null],
    [{ quoted: false, inString: true }, 'high'],
    [{ quoted: false, path: 'app.yml' }, 'high'],
    [{ path: 'a.md' }, 'low'],
  ])('%j: %s', (candidate, confidence) => {
    expect(judged(WORD, generic, candidate)?.confidence ?? null).toBe(confidence);
    if (confidence === 'high') expect(judged(WORD, generic, candidate)).toEqual(SURE);
  });

  test('a key is longer than a password', () => {
    const key = { kind: 'generic', id: 'generic-key' } as const;
    expect(judged(KEY, key)).toEqual(SURE);
    expect(judged(WORD, key)).toBeNull();
    expect(judged('OrderTicket12', generic)?.confidence).toBe('low');
  });

  test('the word before it in a header is no part of it', () => {
    const key = { kind: 'generic', id: 'generic-token' } as const;
    for (const word of ['Bearer', 'Basic', 'Token']) expect(judged(`${word} ${KEY}`, key)).toEqual(SURE);
    expect(judged(`x Bearer ${KEY}`, key)).toBeNull();
    expect(judged(`xBearer ${KEY}`, key)).toBeNull();
    expect(judged(`Digest ${KEY}`, key)).toBeNull();
  });

  test('what its base64 hides is judged too', () => {
    const key = { kind: 'generic', id: 'generic-token' } as const;
    const encoded = (text: string) => Buffer.from(text).toString('base64');
    expect(judged(encoded('Kq8!vN2mX5wZ'), key)).toEqual(SURE);
    expect(judged(encoded('Kq8!changeme'), key)).toBeNull();
    expect(judged('KqzvNxmwRtplBdfgHsJcYwQaZxEoUiTr', key)).toEqual(SURE);
    expect(judged('Kqzv-NxmwRtplBdfgHsJcYwQaZxEoUiTr', key)?.confidence).toBe('low');
    expect(judged(encoded('order tickets now'), key)).toBeNull();
  });

  test.each([
    'Kq8(vN2mK5',
    'Kq8.x(vN2mK5',
    'Kq8!=vN2mK5',
    'Kq8==vN2mK5',
    'Kq8=>vN2mK5',
    'Kq8::vN2mK5',
    'var.Kq8!vN2m',
    'each.Kq8!vN2m',
    'Kq8v.N2mK5wX',
    'Kq8v.N2mK.wX5z',
  ])('%s computes a value, and in quotes it is one', (value) => {
    expect(judged(value, generic, { quoted: false, path: 'main.tf' })).toBeNull();
    expect(judged(value, generic, { path: 'main.tf' })).not.toBeNull();
  });

  test.each([
    '!Kq8(vN2mK5',
    'Kq8!(vN2mK5',
    'Kq8$vN2mK5',
    'Kq8!=+vN2mK5',
    'Kq8=vN2mK5',
    'Kq8:vN2mK5',
    'Xvar.Kq8!vN2m',
    'varKq8!vN2m',
    'Kq8v.N2mK.wX5z.aB',
    '8q.N2mK5wX',
    '!Kq8v.N2mK5wX',
    'Kq8v.N2mK5wX!',
    'Kq8v..N2mK5wX',
  ])('%s computes none', (value) => {
    expect(judged(value, generic, { quoted: false, path: 'main.tf' })).not.toBeNull();
  });
});

describe('a value of a Kubernetes Secret', () => {
  const secret = { kind: 'kubernetes' } as const;
  const plain = { confidence: 'medium', verified: false, facts: ['base64 is no encryption'] };

  test.each(['Kq8!vN2m', KEY, 'kqzvnxmwrtplbdf'])('%s', (value) => {
    expect(judged(value, secret)).toEqual(plain);
  });

  test.each([
    'Kq8!v',
    'kqzvnxm',
    'changeme',
    'ordersticketbox',
    'kkqqkqvvkzqvzkqv',
    'https://orders.dev',
    'db.orders.internal',
    'kq8vn2mx',
    `${'-'.repeat(5)}BEGIN CERTIFICATE${'-'.repeat(5)}\nMIIBkq8vN2mX5wZ1`,
  ])('%s is none', (value) => {
    expect(judged(value, secret)).toBeNull();
  });

  test.each(['username', 'HOST', 'ca.crt', 'tls.crt', 'namespace'])('under the name %s is none', (name) => {
    expect(judged(KEY, secret, { name })).toBeNull();
  });

  test.each(['my-username', 'username2', 'cacrt', 'tls.key'])('under the name %s is one', (name) => {
    expect(judged(KEY, secret, { name })).toEqual(plain);
  });

  test('without a name is none', () => {
    expect(judged(KEY, secret, { name: null })).toBeNull();
  });
});
