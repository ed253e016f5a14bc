import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../../../../src/model/errors.js';
import { readAddress } from '../../../../src/scan/database/live/address.js';

function read(url: string) {
  return readAddress(url, '/work');
}

describe('the address of a database', () => {
  test('a host elsewhere is asked by TLS, certificate and name checked, without a word in the URL', () => {
    for (const end of ['', '?sslmode=require', '?sslmode=prefer', '?sslmode=verify-full']) {
      expect(read(`postgres://u:p@db.example.org/app${end}`)).toMatchObject({
        address: { tls: 'verify' },
        warnings: [],
      });
    }
  });

  test.each(['localhost', '127.0.0.1', '127.8.0.1', '[::1]', ''])('%s is this machine: no TLS', (host) => {
    expect(read(`postgres://u@${host}/app`)).toMatchObject({ address: { tls: 'none' }, warnings: [] });
  });

  test('a name that only begins like this machine is not this machine', () => {
    expect(read('postgres://u@127.0.0.1.example.org/app').address.tls).toBe('verify');
    expect(read('postgres://u@localhost.example.org/app').address.tls).toBe('verify');
  });

  test.each([
    ['disable', 'none', 'in the clear'],
    ['no-verify', 'encrypt', 'anybody may answer'],
    ['verify-ca', 'verify-ca', 'the name'],
  ])('sslmode=%s is told: somebody in between could answer', (mode, tls, words) => {
    const { address, warnings } = read(`postgres://u@db.example.org/app?sslmode=${mode}`);
    expect(address.tls).toBe(tls);
    expect(warnings).toEqual([expect.stringContaining(words)]);
  });

  test('parts are decoded, a socket is a host, files are found from the folder of the caller', () => {
    expect(read('postgresql://a%40b:p%3Ass@/my%20db?host=/var/run/postgresql&sslrootcert=ca.pem').address).toEqual({
      host: '/var/run/postgresql',
      port: 5432,
      tls: 'none',
      user: 'a@b',
      password: 'p:ss',
      database: 'my db',
      files: { ca: '/work/ca.pem' },
    });
    expect(read('postgres://u@%2Frun%2Fpg:6000/db').address).toMatchObject({ host: '/run/pg', port: 6000 });
  });

  test.each([
    'mysql://u:hunter2@h/db',
    'hunter2',
    'postgres://u:hunter2%@h/db',
    'postgres://u:hunter2@h/db?sslmode=off',
    'postgres://u:hunter2@h/db?port=x',
    'postgres://u:hunter2@h:99999/db',
    'postgres://u:hunter2@h/db?host=a,b',
    'postgres://u:hunter2@h/db?options=-c%20default_transaction_read_only=off',
  ])('a wrong URL is refused in one line without the password: %s', (url) => {
    expect(() => read(url)).toThrow(ConfigurationError);
    try {
      read(url);
    } catch (error) {
      expect(String(error)).not.toContain('hunter2');
    }
  });
});
