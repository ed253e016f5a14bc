import { isIP } from 'node:net';
import { resolve } from 'node:path';
import type { PostgresAddress } from '../../../io/postgres.js';
import { ConfigurationError } from '../../../model/errors.js';

/** An address, and what whoever gave it must be told of it. */
export interface AskedAddress {
  readonly address: PostgresAddress;
  readonly warnings: readonly string[];
}

const DEFAULT_PORT = 5432;
const FORM = 'postgres://user:password@host:5432/database';

/**
 * Reads a connection URI (PostgreSQL manual, 34.1.1.2). Other than libpq, TLS with certificate and name is the rule:
 * only a socket or a loopback address goes without, and only a word in the URL turns the check off. No message holds the
 * URL, for it holds the password.
 * @param cwd what paths of certificates are relative to
 * @throws ConfigurationError for a text that is none
 */
export function readAddress(text: string, cwd: string): AskedAddress {
  // libpq lets the host be empty after a user; the URL standard does not.
  const whole = text.trim().replace(/^(postgres(?:ql)?:\/\/[^/?#]*@)(?=[/?#]|$)/, '$1localhost');
  const url = URL.canParse(whole) ? new URL(whole) : null;
  if (url === null || !['postgres:', 'postgresql:'].includes(url.protocol)) {
    throw new ConfigurationError(
      `--url is no URL of a PostgreSQL, such as ${FORM} (it is not shown: it may hold a password)`,
    );
  }
  const parameter = (name: string): string | undefined => url.searchParams.get(name) || undefined;
  if (url.searchParams.has('options')) {
    throw new ConfigurationError('--url: options are set by gatehouse, so that nothing is written: leave options= out');
  }
  const host = parameter('host') ?? (decode(url.hostname.replace(/^\[|\]$/g, ''), 'host') || 'localhost');
  const port = portOf(parameter('port') ?? url.port);
  if (host.includes(',')) throw new ConfigurationError('--url names several hosts: name one');
  const { tls, warnings } = tlsOf(parameter('sslmode'), isLocal(host));
  const file = (name: string): string | undefined => {
    const path = parameter(name);
    return path === undefined || path === 'system' ? undefined : resolve(cwd, path);
  };
  const [ca, certificate, key] = [file('sslrootcert'), file('sslcert'), file('sslkey')];
  const user = parameter('user') ?? decode(url.username, 'user');
  const password = parameter('password') ?? decode(url.password, 'password');
  const database = parameter('dbname') ?? decode(url.pathname.slice(1), 'database');
  return {
    address: {
      host,
      port,
      tls,
      ...(user !== '' && { user }),
      ...(password !== '' && { password }),
      ...(database !== '' && { database }),
      files: {
        ...(ca !== undefined && { ca }),
        ...(certificate !== undefined && { certificate }),
        ...(key !== undefined && { key }),
      },
    },
    warnings,
  };
}

function decode(text: string, part: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new ConfigurationError(`--url: its ${part} is not percent-encoded as a URL asks for`);
  }
}

function portOf(text: string): number {
  if (text === '') return DEFAULT_PORT;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new ConfigurationError('--url: its port is no number from 1 to 65535');
}

/** A socket, or an address that leaves this machine never. */
function isLocal(host: string): boolean {
  if (host.startsWith('/') || host === 'localhost' || host === '::1') return true;
  return isIP(host) === 4 && host.startsWith('127.');
}

function tlsOf(mode: string | undefined, local: boolean): Pick<PostgresAddress, 'tls'> & { warnings: string[] } {
  switch (mode) {
    case undefined:
      return { tls: local ? 'none' : 'verify', warnings: [] };
    case 'disable':
      return { tls: 'none', warnings: local ? [] : ['sslmode=disable: the database is asked in the clear'] };
    case 'allow':
    case 'prefer':
      return { tls: local ? 'none' : 'verify', warnings: [] };
    case 'require':
    case 'verify-full':
      return { tls: 'verify', warnings: [] };
    case 'verify-ca':
      return {
        tls: 'verify-ca',
        warnings: ["sslmode=verify-ca: the name in the server's certificate is not looked at"],
      };
    case 'no-verify':
      return {
        tls: 'encrypt',
        warnings: ["sslmode=no-verify: the server's certificate is not looked at: anybody may answer"],
      };
    default:
      throw new ConfigurationError('--url: its sslmode is none of disable, require, verify-ca, verify-full, no-verify');
  }
}
