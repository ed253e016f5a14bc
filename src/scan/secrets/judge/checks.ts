import type { CheckId } from '../rules/rule.js';
import { base62, crc32 } from './crc32.js';
import { isPlaceholder } from './placeholder.js';

/**
 * - verified: a checksum or structure fits that chance does not produce
 * - fits: nothing speaks against it
 * - broken: the provider would not have made this value
 * - harmless: real, but no secret (a public or anonymous token)
 */
export interface CheckResult {
  readonly outcome: 'verified' | 'fits' | 'broken' | 'harmless';
  /** A fact for the message: the account that a key belongs to. Never a part of the value. */
  readonly fact?: string;
}

const FITS: CheckResult = { outcome: 'fits' };
const BROKEN: CheckResult = { outcome: 'broken' };
const VERIFIED: CheckResult = { outcome: 'verified' };

/** What the structure of a value says about it. */
export function checkStructure(check: CheckId, value: string): CheckResult {
  switch (check) {
    case 'github-crc':
    case 'npm-crc':
    case 'crc-tail':
      return crcTail(value);
    case 'grafana-crc':
      return grafana(value);
    case 'aws-account':
      return awsAccount(value);
    case 'jwt':
      return jwt(value);
    case 'slack':
      return slack(value);
    case 'pem':
      return pem(value);
    case 'basic-auth':
      return basicAuth(value);
    case 'url-password':
    case 'password':
      return FITS;
  }
}

/** Prefix up to the last `_`, random text, six characters of base-62 CRC-32 over the random text. */
function crcTail(value: string): CheckResult {
  const body = value.slice(value.lastIndexOf('_') + 1);
  return base62(crc32(body.slice(0, -6)), 6) === body.slice(-6) ? VERIFIED : BROKEN;
}

/** `glsa_`, 32 characters, `_`, CRC-32 of what stands before in eight hex digits. */
function grafana(value: string): CheckResult {
  const at = value.lastIndexOf('_');
  const sum = crc32(value.slice(0, at)).toString(16).padStart(8, '0');
  return value.slice(at + 1) === sum ? VERIFIED : FITS;
}

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Newer access key ids hold the account: bits 1 to 40 of the base-32 text behind the four letters. */
function awsAccount(value: string): CheckResult {
  let bits = 0n;
  for (const char of value.slice(4, 14)) {
    const digit = BASE32.indexOf(char);
    if (digit === -1) return BROKEN;
    bits = (bits << 5n) | BigInt(digit);
  }
  const account = ((bits >> 2n) & 0x7fffffffff80n) >> 7n;
  return value[4] !== undefined && value[4] >= 'Q'
    ? { outcome: 'fits', fact: `AWS account ${account.toString().padStart(12, '0')}` }
    : FITS;
}

/** Header and claims must be JSON, the header must name a signature; tokens made to be public are told apart. */
function jwt(value: string): CheckResult {
  const [head, body] = value.split('.');
  const header = json(head ?? '');
  const claims = json(body ?? '');
  if (header === null || claims === null) return BROKEN;
  const algorithm = header.alg;
  if (typeof algorithm !== 'string' || algorithm === '') return BROKEN;
  if (algorithm.toLowerCase() === 'none') return { outcome: 'harmless', fact: 'unsigned' };
  if (claims.sub === '1234567890' && claims.name === 'John Doe')
    return { outcome: 'harmless', fact: 'the example of jwt.io' };
  if (claims.iss === 'supabase-demo') return { outcome: 'harmless', fact: 'the key of a local Supabase' };
  if (claims.role === 'anon') return { outcome: 'harmless', fact: 'an anonymous role' };
  return { outcome: 'fits', fact: `signed with ${algorithm.replace(/[^\w-]/g, '').slice(0, 12)}` };
}

function json(part: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

/** Base64 of `name:password` (RFC 7617), nothing else. */
function basicAuth(value: string): CheckResult {
  const text = Buffer.from(value, 'base64').toString('latin1');
  const [name = '', password = ''] = text.split(/:(.*)/s);
  if (!/^[\x20-\x7e]+$/.test(text) || name === '' || password.length < 4) return { outcome: 'harmless' };
  return isPlaceholder(password) || name === password ? { outcome: 'harmless' } : FITS;
}

/** Team and bot numbers of Slack tokens have no leading zero and are no sequence. */
function slack(value: string): CheckResult {
  const numbers = value.split('-').filter((part) => /^\d{9,}$/.test(part));
  return numbers.some((number) => /^(?:0|1234567|(\d)\1{6})/.test(number)) ? BROKEN : FITS;
}

/** The body must be base64 of a DER or OpenSSH structure; an encrypted key is only as good as its passphrase. */
function pem(value: string): CheckResult {
  if (/ENCRYPTED/.test(value)) return { outcome: 'fits', fact: 'encrypted with a passphrase' };
  const body = value
    .replace(/-----[A-Z0-9 ]{5,60}-----/g, '')
    .replace(/\\+[nrt]/g, '')
    .replace(/["'`]\s{0,80}[+.,]?\s{0,80}["'`]/g, '')
    .replace(/^[A-Za-z-]{4,20}: .{0,200}$/gm, '')
    .replace(/[^A-Za-z0-9+/=]/g, '');
  const bytes = Buffer.from(body, 'base64');
  if (bytes.length < 24) return BROKEN;
  const der = bytes[0] === 0x30 && (bytes[1] ?? 0) !== 0;
  const openssh = bytes.subarray(0, 15).toString('latin1') === 'openssh-key-v1\0';
  const pgp = ((bytes[0] ?? 0) & 0x80) !== 0 && /PGP/.test(value);
  return der || openssh || pgp ? VERIFIED : BROKEN;
}
