import { stripControl } from '../../util/control-characters.js';
import { cutPoints } from '../../util/cut.js';
import { encodeSegment } from '../../util/markdown-link.js';

/**
 * Data as a SARIF message string: control characters visible, and no `[text](target)`, which viewers turn into links
 * (SARIF 2.1.0 § 3.11.6).
 */
export function messageText(text: string, limit: number): string {
  const flat = text
    .slice(0, limit * 8)
    .replace(/\s+/gu, ' ')
    .trim();
  return cutPoints(stripControl(flat).replaceAll('](', '] ('), limit);
}

/** A path of the repository as a relative URI reference (RFC 3986 § 4.2); a colon in it cannot become a scheme. */
export function artifactUri(path: string): string {
  return path.split('/').map(encodeSegment).join('/').replace(/^\/+/, '');
}
