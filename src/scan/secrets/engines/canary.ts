import { randomBytes } from 'node:crypto';
import type { Canary } from '../../tool/tool.js';
import { base62, crc32 } from '../judge/crc32.js';
import type { Report } from './tool.js';

/** Where the canary lies in the scanned folder; a name that no tool passes over. */
export const CANARY_PATH = 'canary/deploy.ts';

/**
 * A token of GitHub's form with a checksum that fits (github.blog, "Behind GitHub's new authentication token formats"),
 * made up for one run. Every tool's own rules find it: one that does not has not looked, whatever it says.
 */
export function newToken(): string {
  const body = [...randomBytes(30)].map((byte) => base62(byte % 62, 1)).join('');
  return `ghp_${body}${base62(crc32(body), 6)}`;
}

/** A token that is planted for every tool, and found by each that looks. */
export function secretCanary(token = newToken()): Canary<Report> {
  return {
    path: CANARY_PATH,
    text: `const token = "${token}";\n`,
    doubt: ({ reported }) =>
      reported.some(({ path, value }) => path === CANARY_PATH && value.includes(token))
        ? null
        : 'did not find the token that was planted for it',
  };
}
