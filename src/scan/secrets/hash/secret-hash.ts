import { createHmac, scryptSync } from 'node:crypto';

/** Turns a secret into a short hash that tells two secrets apart and does not give the secret away. */
export type SecretHash = (value: string) => string;

/** Cost of one guess: about 3 ms, memory-hard (RFC 7914), so that a dictionary of passwords costs weeks, not seconds. */
const COST = { N: 1_024, r: 8, p: 1 };
const LENGTH = 8;

/**
 * Hash of a value under a repository's key: HMAC-SHA-256, then scrypt, 64 bits in hex. The same value has the same
 * hash in every run on one repository and another one elsewhere.
 */
export function secretHash(key: Buffer): SecretHash {
  const known = new Map<string, string>();
  return (value) => {
    let hash = known.get(value);
    if (hash === undefined) {
      const keyed = createHmac('sha256', key).update(value, 'latin1').digest();
      hash = scryptSync(keyed, key, LENGTH, COST).toString('hex');
      known.set(value, hash);
    }
    return hash;
  };
}
