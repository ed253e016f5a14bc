import { describe, expect, test } from '@jest/globals';
import { judged } from './candidate.js';

/** An address with a password, put together so that no scanner takes it for one. */
function address(password: string, host = '@db.orders.dev', user = 'app'): string {
  return ['postgres:', '//', user, ':', password, host].join('');
}

function confidenceOf(value: string, path?: string): string | null {
  const place = path === undefined ? {} : { path };
  return judged(value, { check: 'url-password', entropy: 2 }, place)?.confidence ?? null;
}

describe('a password in an address is told from what fills its place', () => {
  test.each([
    [address('Kq8vN2mX'), 'high'],
    [address('kq8v'), 'high'],
    [address('kq8'), null],
    [address('changeme'), null],
    [address('Kq8vN2mX', '@${HOST}'), null],
    [address('Kq8vN2mX', '@db.orders.dev', 'Kq8vN2mX'), null],
    [address('Kq8vN2mX', '@db.orders.dev', 'xKq8vN2mX'), 'high'],
    [address('Kq8*N2mX'), null],
    [address('Kq8vN2mX', '@db.orders.dev', 'a*b'), null],
    [address('Kq8vN2mX', '@db.orders.dev/*'), 'high'],
    [address('%s%sKq8vN2mX'), null],
    [address('%xKq%8vN2mX'), 'high'],
    [address('Kq8%sN2mX'), 'high'],
    [address('[pass]Kq8vN'), null],
    [address('Kq8[pass]vN'), 'high'],
    [address('kq7@Zm2x94'), 'high'],
    [address('Kq8vN2mX', ''), 'high'],
    ['aaaaaa://aaa:kqkq', null],
  ])('%s: %s', (value, confidence) => {
    expect(confidenceOf(value)).toBe(confidence);
  });

  test('one that looks as random as the rule asks for is one', () => {
    expect(judged('abcd', { check: 'url-password', entropy: 2 })?.confidence).toBe('low');
    expect(judged('abcd', { check: 'url-password', entropy: 2.01 })).toBeNull();
  });

  test.each(['@db.example.com', '@example.org/main', '@a.b.example.net:5432', '@DB.EXAMPLE.IO'])(
    'at a host of documentation it opens nothing: %s',
    (host) => {
      expect(confidenceOf(address('Kq8vN2mX', host))).toBeNull();
    },
  );

  test.each(['@my-example.com', '@notexample.com', '@example.dev', '@example.comx'])('%s is no such host', (host) => {
    expect(confidenceOf(address('Kq8vN2mX', host))).not.toBeNull();
  });

  test('in a lockfile it is doubtful', () => {
    expect(confidenceOf(address('Kq8vN2mX'), 'package-lock.json')).toBe('low');
  });
});

describe('a password for a machine at hand weighs little', () => {
  test.each([
    '@localhost',
    '@LOCALHOST/main',
    '@127.0.0.1',
    '@0.0.0.0',
    '@[::1]',
    '@host',
    '@hostname1',
    '@server',
    '@example',
    '@db.example',
    '@db.orders.test',
    '@db-2.local',
    '@db.invalid/x',
  ])('%s', (host) => {
    const facts = ['a local or example host'];
    expect(judged(address('Kq8vN2mX', host), { check: 'url-password' })).toEqual({
      confidence: 'low',
      verified: false,
      facts,
    });
  });

  test.each(['@hosting', '@128.0.0.1', '@example-orders.dev', '@db.locale', '@latest', '@db+x.local'])(
    '%s is none',
    (host) => {
      expect(judged(address('Kq8vN2mX', host), { check: 'url-password' })).toEqual({
        confidence: 'high',
        verified: false,
        facts: [],
      });
    },
  );
});

describe('a password that everybody tries, or a short one, weighs little', () => {
  test.each(['password', 'Password1', 'passwd12', 'postgres2024', 'rabbitmq', 'docker99', 'secret'])(
    'wherever it opens a door: %s',
    (password) => {
      expect(judged(address(password), { check: 'url-password' })).toEqual({
        confidence: 'low',
        verified: false,
        facts: [],
      });
    },
  );

  test.each(['xpassword1', 'passwords', 'password12345', 'passwordx1'])('%s is another', (password) => {
    expect(confidenceOf(address(password))).toBe('high');
  });

  test.each([
    ['crow2020', 'high'],
    ['crow202', 'high'],
    ['CROW202', 'high'],
    ['crow20', 'low'],
    ['crows', 'low'],
    ['crowsx', 'high'],
    ['crow20201', 'high'],
    ['7391846', 'low'],
    ['7391846205', 'low'],
    ['73918462051', 'high'],
    ['739', null],
  ])('a short one counts where it has letters and a digit: %s: %s', (password, confidence) => {
    expect(confidenceOf(address(password))).toBe(confidence);
  });

  test.each([
    '@10.1.2.3',
    '@127.9.2.3',
    '@192.168.1.2',
    '@172.16.0.9',
    '@172.19.0.9',
    '@172.25.0.1',
    '@172.31.0.1',
    '@db',
    '@db.orders.dev:5432',
  ])('a short one is doubtful where others do not reach: %s', (host) => {
    expect(confidenceOf(address('crow2020', host))).toBe('low');
  });

  test.each([
    '@11.1.2.3',
    '@192.169.1.1',
    '@172.15.0.1',
    '@172.32.0.1',
    '@172.2.0.1',
    '@db-2.orders.dev',
    '@100.1.2.3',
  ])('a short one counts where others reach: %s', (host) => {
    expect(confidenceOf(address('crow2020', host))).toBe('high');
  });
});
