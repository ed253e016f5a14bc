import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type PostgresAddress, withPostgres } from '../../src/io/postgres.js';
import { ScanError } from '../../src/model/errors.js';
import { findPostgres, type PostgresServer, startPostgres } from '../helpers/postgres-server.js';

const BIN = findPostgres();
const PASSWORD = ['sw0rd', 'fish'].join('-');

function anAddress(port: number, more: Partial<PostgresAddress> = {}): PostgresAddress {
  return {
    host: '127.0.0.1',
    port,
    user: 'web',
    password: PASSWORD,
    database: 'postgres',
    tls: 'none',
    files: {},
    ...more,
  };
}

async function failureOf(address: PostgresAddress): Promise<string> {
  const failed = await withPostgres(address, (query) => query('select 1 as one')).catch((error: unknown) => error);
  expect(failed).toBeInstanceOf(ScanError);
  const said = String(failed);
  expect(said).not.toContain(PASSWORD);
  expect(said.split('\n')).toHaveLength(1);
  return said;
}

/** A server that answers with bytes of its own. */
async function withStranger<T>(answer: (socket: Socket) => void, use: (port: number) => Promise<T>): Promise<T> {
  const server: Server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', () => answer(socket));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  try {
    return await use(port);
  } finally {
    server.close();
  }
}

function message(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(5);
  head.write(type, 0, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

describe('a database that does not answer as one', () => {
  test('nobody there: one line that says so', async () => {
    const port = await withStranger(
      () => {},
      async (port) => port,
    );
    expect(await failureOf(anAddress(port))).toContain('nobody answers there');
  });

  test('a server without TLS is refused where TLS is asked for: nothing goes out in the clear', async () => {
    const seen: Buffer[] = [];
    const said = await withStranger(
      (socket) => {
        socket.on('data', (bytes) => seen.push(bytes));
        socket.write('N');
      },
      (port) => failureOf(anAddress(port, { tls: 'verify' })),
    );
    expect(said).toContain('it has no TLS');
    expect(Buffer.concat(seen).toString('latin1')).toBe('');
  });

  test('what a server says is cut, harmless for a terminal, and never the password', async () => {
    const text = `\u001b[2J::error::${PASSWORD}\n${'x'.repeat(5_000)}`;
    const said = await withStranger(
      (socket) => socket.write(message('E', Buffer.from(`SFATAL\0CXX000\0M${text}\0\0`))),
      (port) => failureOf(anAddress(port)),
    );
    expect(said).not.toContain('\u001b');
    expect(said.length).toBeLessThan(500);
  });
});

(BIN === null ? describe.skip : describe)('a database that answers', () => {
  const hasOpenssl = spawnSync('openssl', ['version']).status === 0;
  let server: PostgresServer;
  let certificate = '';

  beforeAll(async () => {
    const port = await withStranger(
      () => {},
      async (free) => free,
    );
    const tls = ['ssl = on', "ssl_cert_file = '../server.crt'", "ssl_key_file = '../server.key'"];
    const settings = ["listen_addresses = '127.0.0.1'", ...(hasOpenssl ? tls : [])];
    server = startPostgres(BIN ?? '', settings, port, (folder) => {
      const files = ['-keyout', join(folder, 'server.key'), '-out', join(folder, 'server.crt')];
      const names = ['-subj', '/CN=db.example.org', '-addext', 'subjectAltName=DNS:db.example.org'];
      if (hasOpenssl)
        spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...files, ...names]);
    });
    certificate = join(server.folder, 'server.crt');
    await server.run(
      'postgres',
      'postgres',
      "set password_encryption = 'scram-sha-256'",
      `create role web login password '${PASSWORD}'`,
    );
  });
  afterAll(() => server?.stop());

  test('the right password is let in, a wrong one is told in one line', async () => {
    const rows = await withPostgres(anAddress(server.port), (query) => query('select 1 as one'));
    expect(rows).toEqual([{ one: 1 }]);
    expect(await failureOf(anAddress(server.port, { password: `${PASSWORD}x` }))).toContain('the password is wrong');
  });

  test('a database that is not there, and a role that may not ask, are told apart', async () => {
    expect(await failureOf(anAddress(server.port, { database: 'nope' }))).toContain('there is no such database');
    const denied = withPostgres(anAddress(server.port), (query) => query('select * from pg_catalog.pg_authid'));
    await expect(denied).rejects.toMatchObject({ message: expect.stringContaining('the role may not ask that') });
  });

  (hasOpenssl ? test : test.skip)('a certificate that nobody vouches for is refused, with what to do', async () => {
    expect(await failureOf(anAddress(server.port, { tls: 'verify' }))).toContain('sslrootcert=FILE');
  });

  (hasOpenssl ? test : test.skip)(
    'one that is vouched for and is of another host is refused all the same',
    async () => {
      expect(readFileSync(certificate, 'utf8')).toContain('BEGIN CERTIFICATE');
      const files = { ca: certificate };
      expect(await failureOf(anAddress(server.port, { tls: 'verify', files }))).toContain('of another host');
      const asked = withPostgres(anAddress(server.port, { tls: 'verify-ca', files }), (query) =>
        query('select 1 as one'),
      );
      expect(await asked).toEqual([{ one: 1 }]);
    },
  );
});
