import type { Finding } from '../model/finding.js';
import { stripControl } from '../util/control-characters.js';

const MAX_SUGGESTION = { units: 8_000, lines: 60 } as const;

/**
 * The replacement as a suggestion's text, or null when there is none that may be clicked on unseen: characters that
 * hide or reorder code (CVE-2021-42574) must not come in by a fix.
 */
export function suggestionOf(finding: Finding): string | null {
  const replacement = finding.fix?.replacement?.replaceAll('\r\n', '\n');
  if (replacement === undefined || replacement.length > MAX_SUGGESTION.units) return null;
  const lines = replacement.split('\n');
  if (lines.length > MAX_SUGGESTION.lines) return null;
  const isPlain = lines.every((line) => stripControl(line.replaceAll('\t', '')) === line.replaceAll('\t', ''));
  return isPlain ? replacement : null;
}
