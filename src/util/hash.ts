import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text in UTF-8; hex. */
export function sha256(content: Buffer | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 over parts, each prefixed by its length so that no two lists of parts collide; hex, cut to `length`. */
export function hashParts(parts: readonly string[], length = 32): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:${part}`);
  return hash.digest('hex').slice(0, length);
}
