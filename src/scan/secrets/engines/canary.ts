import { randomBytes } from 'node:crypto';
import { base62, crc32 } from '../judge/crc32.js';
import type { Report } from './tool.js';

/** Where the canary lies in the scanned folder; a name that no tool passes over. */
export const CANARY_PATH = 'canary/deploy.ts';

/**
 * A token of GitHub's form with a checksum that fits (github.blog, "Behind GitHub's new authentication token formats"),
 * made up for one run. Every tool's own rules find it: one that does not has not looked, whatever it says.
 */
export function newCanary(): string {
  const body = [...randomBytes(30)].map((byte) => base62(byte % 62, 1)).join('');
  return `ghp_${body}${base62(crc32(body), 6)}`;
}

/** Text of the canary's file. */
export function canaryText(token: string): string {
  return `const token = "${token}";\n`;
}

/** Whether a report names the canary at its place. */
export function namesCanary(report: Report, token: string): boolean {
  return report.reported.some(({ path, value }) => path === CANARY_PATH && value.includes(token));
}
