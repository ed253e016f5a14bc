import { describe, expect, test } from '@jest/globals';
import { isAddress, isPath, looksLikeName, plainText } from '../../../../src/scan/secrets/judge/generic-value.js';

describe('where a file is, is no secret', () => {
  test.each([
    '/run/secrets/db-password',
    './run/db',
    '../run/db',
    '~/run/db',
    'c:\\run\\db_2.x',
    'Certs/Kq8/server.P12',
    'C9\\Tls\\server.Der',
    '@App/~x/cfg.Json5',
    'Certs/*/server.P12',
    'Server-Key.pem',
    'Kq8.x.yml',
    'Kq8.yaml',
  ])('%s', (value) => {
    expect(isPath(value)).toBe(true);
  });

  test.each([
    '/Run/secrets/Db',
    '/run',
    'x/run/secrets/db',
    '/run/secrets/db!',
    '!/run/secrets/db',
    '...run/secrets',
    '!Certs/Kq8/server.P12',
    'Certs/Kq8/server.P12!',
    'Certs/Kq8/server.Ninechars',
    'Certs/K!8/server.P12',
    'Certs.P12',
    '!Kq8.pem',
    'Kq8.pem!',
    'Kq8.pemx',
    'Kq8pem',
  ])('%s is no such place', (value) => {
    expect(isPath(value)).toBe(false);
  });
});

describe('the address of a machine is no secret, the password in one is', () => {
  test.each([
    'tcp://10.0.0.1:5705',
    'HTTPS://orders.dev',
    'https://orders.dev/',
    'a+b.c-2://orders',
    'db.orders.internal',
    'db-2.orders.internal:5432',
  ])('%s', (value) => {
    expect(isAddress(value)).toBe(true);
  });

  test.each([
    'tcp://a b',
    'https://orders.dev?k=v',
    'https://orders.dev&k',
    'https://orders.dev#k',
    'https://app:kq8@orders.dev',
    'https://orders.dev/path/x',
    'https:///',
    '!https://orders.dev',
    'h://orders.dev',
    'orders.dev',
    '!db.orders.internal',
    'db.orders.internal!',
    'db.orders.internal:port',
    'db.orders.i',
    'db.Orders.internal',
  ])('%s is not one alone', (value) => {
    expect(isAddress(value)).toBe(false);
  });
});

describe('a name that stands where a value would is no secret', () => {
  test.each([
    'user.password.label',
    'user::password',
    'user->password',
    'user/password',
    'user:password',
    'user-password',
    'userPassword',
    'getPassword(user)',
    'getPassword(',
    'getPassword();',
    'password;',
    '$user.$password',
    '_user._password',
    'password12',
    'connectionpasswordvalue123',
    'tokens_xkqz',
    'marks',
    'idea',
    'token1',
  ])('%s', (value) => {
    expect(looksLikeName(value)).toBe(true);
  });

  test.each([
    'user!password',
    '!userpassword',
    'userpassword!',
    'user.9password',
    'getPassword)',
    'password123',
    'connectionpasswordvalue1234',
    'token_xkqzv',
    'to9ken',
    'ab',
    'strength',
    'eau',
    'witchcraft',
    'queueing',
    '12',
    '',
  ])('%j is none', (value) => {
    expect(looksLikeName(value)).toBe(false);
  });
});

describe('a value is read through base64, where a text is behind it', () => {
  const encoded = (text: string) => Buffer.from(text, 'latin1').toString('base64');

  test.each(['order ticket', 'tickets', 'k q8~ v', 'order ticket service number nine'])('%j', (text) => {
    expect(plainText(encoded(text))).toBe(text);
  });

  test('without the line end that was encoded with it', () => {
    expect(plainText(encoded('order ticket\n'))).toBe('order ticket');
    expect(plainText(encoded(' order ticket'))).toBe('order ticket');
  });

  test.each([
    ['of no text', encoded('order\x00ticket')],
    ['of bytes above', encoded('order\xfftick')],
    ['of bytes first', encoded('\x00order tick')],
    ['too short', encoded('abc')],
    ['cut', encoded('order ticket').slice(0, -1)],
    ['with more in front', `!!!!${encoded('order ticket')}`],
    ['with more behind', `${encoded('order ticket')}!!!!`],
  ])('%s: the value stands for itself', (_what, value) => {
    expect(plainText(value)).toBe(value);
  });
});
