import { createHmac, scrypt } from 'node:crypto';
import type { HashKey } from './repository-key.js';

/** Turns a secret into a short hash that tells two secrets apart and does not give the secret away. */
export type SecretHash = (value: string) => string;

/** Cost of one guess: about 3 ms, memory-hard (RFC 7914), so that a dictionary of passwords costs weeks, not seconds. */
const COST = { N: 1_024, r: 8, p: 1 };
const LENGTH = 8;

/**
 * Hashes of these values under a repository's key: HMAC-SHA-256, then scrypt unless the key is random, 64 bits in hex. The same value has the
 * same hash in every run on one repository and another one elsewhere. They are computed side by side, off this thread.
 */
export async function hashSecrets(key: HashKey, values: Iterable<string>): Promise<SecretHash> {
  const distinct = [...new Set(values)];
  const hashes = await Promise.all(distinct.map((value) => hashOf(key, value)));
  const known = new Map(distinct.map((value, index) => [value, hashes[index]]));
  return (value) => {
    const hash = known.get(value);
    if (hash === undefined) throw new Error('a secret that was not hashed is asked for');
    return hash;
  };
}

function hashOf({ bytes: key, isRandom }: HashKey, value: string): Promise<string> {
  const keyed = createHmac('sha256', key).update(value, 'latin1').digest();
  if (isRandom) return Promise.resolve(keyed.toString('hex', 0, LENGTH));
  return new Promise((resolve, reject) => {
    scrypt(keyed, key, LENGTH, COST, (error, hash) => (error === null ? resolve(hash.toString('hex')) : reject(error)));
  });
}
