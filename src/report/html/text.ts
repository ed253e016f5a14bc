import { stripControl } from '../../util/control-characters.js';
import { cutPoints } from '../../util/cut.js';

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
]);

/** Data as HTML text or attribute value, one line, control characters visible. */
export function htmlText(value: string, limit: number): string {
  return plainText(value, limit).replace(/[&<>"']/g, (character) => ENTITIES.get(character) ?? '');
}

/** Data as it may be shown anywhere: one line, control characters visible, cut on code points. */
export function plainText(value: string, limit: number): string {
  const flat = value
    .slice(0, limit * 8)
    .replace(/\s+/gu, ' ')
    .trim();
  return cutPoints(stripControl(flat), limit);
}

/**
 * JSON for a `<script>` data block. The HTML parser must see neither an end tag nor `<!--`, whose double-escaped state
 * swallows the end tag (HTML Living Standard § 4.12.1.3).
 */
export function embedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
