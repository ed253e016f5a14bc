import { createHash } from 'node:crypto';
import type { FoundSecret } from '../scan-text.js';

export const SECRETS_BASELINE = '.secrets.baseline';

/** Tells whether a secret stands in the baseline. */
export type InBaseline = (secret: FoundSecret) => boolean;

/**
 * Reads a baseline of detect-secrets: for each path the SHA-1 of every known value. A value that its audit called a
 * real secret is no exception. Of private keys it hashes the first line alone, so their line decides.
 * @throws SyntaxError when the text is no JSON.
 */
export function parseSecretsBaseline(text: string): InBaseline {
  const document: unknown = JSON.parse(text);
  const known = new Set<string>();
  const results = isRecord(document) && isRecord(document['results']) ? document['results'] : {};
  for (const [path, entries] of Object.entries(results)) {
    for (const entry of Array.isArray(entries) ? entries : []) {
      if (!isRecord(entry) || entry['is_secret'] === true) continue;
      known.add(`${path}\0${String(entry['hashed_secret'])}`);
      if (entry['type'] === 'Private Key') known.add(`${path}\0line ${String(entry['line_number'])}`);
    }
  }
  return (secret) => {
    const hashed = createHash('sha1').update(secret.value, 'latin1').digest('hex');
    if (known.has(`${secret.path}\0${hashed}`)) return true;
    return secret.rule.check === 'pem' && known.has(`${secret.path}\0line ${secret.startLine}`);
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
