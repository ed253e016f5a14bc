import { readFileSync } from 'node:fs';
import { ConfigurationError, ScanError } from '../model/errors.js';
import { messageOf } from '../util/thrown.js';
import { VERSION } from '../util/version.js';
import { harmlessLine } from './harmless-line.js';

/** Where a PostgreSQL answers, and how its certificate is looked at. */
export interface PostgresAddress {
  /** A name, an address, or the folder of a Unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database?: string;
  readonly user?: string;
  readonly password?: string;
  /** `verify`: certificate and name; `verify-ca`: the certificate alone; `encrypt`: neither; `none`: no TLS. */
  readonly tls: 'verify' | 'verify-ca' | 'encrypt' | 'none';
  /** PEM files, absolute. */
  readonly files: { readonly ca?: string; readonly certificate?: string; readonly key?: string };
}

/** A row as the server sends it, not yet looked at. */
export type SqlRow = Readonly<Record<string, unknown>>;

/** Asks one question of a server. @param text our own SQL, never a text of the database */
export type SqlQuery = (text: string, values?: readonly unknown[]) => Promise<readonly SqlRow[]>;

/** A question that this role may not ask (SQLSTATE class 42501). */
export class DeniedQueryError extends ScanError {}

const CONNECT_MS = 15_000;
/** Milliseconds for one question, for a lock, and for everything together. */
const STATEMENT_MS = 30_000;
const LOCK_MS = 2_000;
const SESSION_MS = 180_000;
/** What is read from the server in all. */
const MAX_BYTES = 512 * 1024 * 1024;
const WATCH_MS = 100;

/**
 * Set before the first statement, so that they hold for a login trigger of the database too, and weigh more than what the
 * database or the role sets. Nothing but the system's own names is found unless a schema is named.
 */
const SETTINGS = {
  default_transaction_read_only: 'on',
  search_path: 'pg_catalog,pg_temp',
  statement_timeout: String(STATEMENT_MS),
  lock_timeout: String(LOCK_MS),
  idle_in_transaction_session_timeout: String(SESSION_MS),
  client_encoding: 'UTF8',
  DateStyle: 'ISO',
  jit: 'off',
};

/**
 * Opens one session of one read-only transaction, which sees one moment of the database, and closes it again.
 * @throws ScanError when the server cannot be reached, refuses, or answers more than anybody should read; no message of it
 * holds the password
 * @throws ConfigurationError for a certificate file that cannot be read
 */
export async function withPostgres<T>(address: PostgresAddress, use: (query: SqlQuery) => Promise<T>): Promise<T> {
  const { default: Client } = await import('pg/lib/client.js');
  const { host, port, database, user, password } = address;
  const client = new Client({
    host,
    port,
    ...(database !== undefined && { database }),
    ...(user !== undefined && { user }),
    ...(password !== undefined && { password }),
    ssl: tlsOf(address),
    options: Object.entries(SETTINGS)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    application_name: `gatehouse/${VERSION}`,
    connectionTimeoutMillis: CONNECT_MS,
  });
  const failure = { first: null as Error | null };
  client.on('error', (error) => {
    failure.first ??= error;
  });
  const started = Date.now();
  const watch = setInterval(() => {
    const { stream } = client.connection;
    if (stream.bytesRead > MAX_BYTES) stream.destroy(new Error(`it answered more than ${MAX_BYTES} bytes`));
    if (Date.now() - started > SESSION_MS) stream.destroy(new Error(`it took longer than ${SESSION_MS / 1000} s`));
  }, WATCH_MS);
  const query: SqlQuery = async (text, values) => {
    try {
      return (await client.query(text, values)).rows;
    } catch (error) {
      const line = lineOf(address, failure.first ?? error);
      throw codeOf(error) === '42501' ? new DeniedQueryError(line) : new ScanError(line);
    }
  };
  try {
    await client.connect().catch((error: unknown) => {
      throw new ScanError(lineOf(address, error));
    });
    await query('begin transaction isolation level repeatable read read only');
    return await use(query);
  } finally {
    clearInterval(watch);
    // A server that does not take leave keeps nobody: the socket goes with it.
    const end = client.end().catch(() => {});
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, LOCK_MS).unref())]);
    client.connection.stream.destroy();
  }
}

function tlsOf({ tls, files }: PostgresAddress) {
  if (tls === 'none') return false;
  return {
    ...(files.ca !== undefined && { ca: pem(files.ca) }),
    ...(files.certificate !== undefined && { cert: pem(files.certificate) }),
    ...(files.key !== undefined && { key: pem(files.key) }),
    rejectUnauthorized: tls !== 'encrypt',
    ...(tls !== 'verify' && { checkServerIdentity: () => undefined }),
  };
}

function pem(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new ConfigurationError(`${path}: the certificate of the database cannot be read: ${messageOf(error)}`);
  }
}

function codeOf(error: unknown): string {
  const code: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'code') : undefined;
  return typeof code === 'string' ? code : '';
}

/** SQLSTATE (PostgreSQL manual, appendix A), a code of Node's or of OpenSSL → what to do. */
const REMEDIES: Readonly<Record<string, string>> = {
  '28P01': 'the password is wrong',
  '28000': 'pg_hba.conf of the server lets this role not in from here, or not without TLS',
  '3D000': 'there is no such database',
  '53300': 'all its connections are taken',
  '57014': 'a question took too long',
  '57P03': 'it is starting or stopping',
  '42501': 'the role may not ask that',
  '08P01': 'a pooler that refuses options is in between: connect to the server itself',
  ECONNREFUSED: 'nobody answers there',
  ENOENT: 'there is no such socket',
  ENOTFOUND: 'the name of the host is unknown',
  EAI_AGAIN: 'the name of the host cannot be resolved',
  ETIMEDOUT: 'nobody answers in time',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself: name it with sslrootcert=FILE',
  SELF_SIGNED_CERT_IN_CHAIN:
    'its certificate is of an authority that Node does not know: name it with sslrootcert=FILE',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    'its certificate is of an authority that Node does not know: name it with sslrootcert=FILE',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    'its certificate is of an authority that Node does not know: name it with sslrootcert=FILE',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is of another host',
  CERT_HAS_EXPIRED: 'its certificate has expired',
};

/** One line of what went wrong, without what the server must not make us print. */
function lineOf(address: PostgresAddress, error: unknown): string {
  const { host, port, password } = address;
  const inner = error instanceof AggregateError ? error.errors[0] : error;
  const said = messageOf(inner);
  const hidden = password === undefined || password === '' ? said : said.replaceAll(password, '***');
  const remedy = REMEDIES[codeOf(inner)] ?? noPassword(said) ?? null;
  const cut = harmlessLine(hidden.slice(0, 300));
  return `the database at ${harmlessLine(host)}:${port}: ${remedy === null ? cut : `${remedy} (${cut})`}`;
}

function noPassword(said: string): string | undefined {
  if (said.includes('client password must be')) return 'it asks for a password: put one into the URL or PGPASSWORD';
  if (said.includes('does not support SSL')) return 'it has no TLS; sslmode=disable goes without, in the clear';
  return undefined;
}
