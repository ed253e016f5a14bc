import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import Client from 'pg/lib/client.js';

/** A real PostgreSQL of this machine, in a folder of its own, reached by a Unix socket, and where a test asks for it by TCP. */
export interface PostgresServer {
  /** Of a database; the roles of the server have no password and need none. */
  url(database: string, role?: string): string;
  /** Port of 127.0.0.1, where a password is asked for; also the socket's number. */
  readonly port: number;
  /** Its folder, which only the server and root may read. */
  readonly folder: string;
  /** Runs statements as a role, one transaction each. */
  run(database: string, role: string, ...statements: readonly string[]): Promise<readonly Record<string, unknown>[]>;
  stop(): void;
}

const DEBIAN = '/usr/lib/postgresql';

/** The folder with `initdb` and `pg_ctl`, POSTGRES_BIN before others; null where this machine has none, and says so. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.POSTGRES_BIN === undefined ? [] : [process.env.POSTGRES_BIN]),
    ...versions.map((version) => join(DEBIAN, version, 'bin')),
    ...(process.env.PATH ?? '').split(delimiter),
  ];
  const found = folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'pg_ctl')));
  if (found !== undefined && process.platform !== 'win32') return dirname(realpathSync(join(found, 'initdb')));
  process.stderr.write('skipped: PostgreSQL (initdb, pg_ctl) not found\n');
  return null;
}

/**
 * Starts a server; whoever starts it stops it.
 * @param settings lines of postgresql.conf
 * @param prepare what is put into its folder before it starts, as the server's user will find it
 */
export function startPostgres(
  bin: string,
  settings: readonly string[] = [],
  port = 5432,
  prepare: (folder: string) => void = () => {},
): PostgresServer {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-pg-')));
  // The server refuses to run as root; Debian's package brings a user for it.
  const isRoot = process.getuid?.() === 0;
  prepare(folder);
  if (isRoot) must('chown', ['-R', 'postgres', folder]);
  const as = (program: string, args: readonly string[]) =>
    isRoot
      ? must('runuser', ['-u', 'postgres', '--', join(bin, program), ...args])
      : must(join(bin, program), [...args]);
  const data = join(folder, 'data');
  as('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth-local',
    'trust',
    '--auth-host',
    'scram-sha-256',
    '--no-sync',
    '--encoding',
    'UTF8',
    '--locale',
    'C',
  ]);
  const lines = [
    "listen_addresses = ''",
    `port = ${port}`,
    `unix_socket_directories = '${folder}'`,
    'fsync = off',
    'max_connections = 20',
    'shared_buffers = 16MB',
    ...settings,
  ];
  writeFileSync(join(data, 'postgresql.conf'), `${lines.join('\n')}\n`);
  as('pg_ctl', ['-D', data, '-l', join(folder, 'log'), '-w', 'start']);
  return {
    url: (database, role = 'postgres') =>
      `postgres://${role}@/${database}?port=${port}&host=${encodeURIComponent(folder)}`,
    port,
    folder,
    async run(database, role, ...statements) {
      const client = new Client({ host: folder, port, user: role, database, ssl: false });
      client.on('error', () => {});
      await client.connect();
      try {
        let rows: readonly Record<string, unknown>[] = [];
        for (const statement of statements) rows = (await client.query(statement)).rows;
        return rows;
      } finally {
        await client.end();
      }
    },
    stop() {
      as('pg_ctl', ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function must(program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, [...args], {
    encoding: 'utf8',
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`);
}
