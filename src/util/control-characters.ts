/**
 * Characters that can move a cursor, hide or reorder text: C0 and C1 controls, line and paragraph separators, bidi
 * controls (Trojan Source, CVE-2021-42574), zero-width and other default-ignorable characters, tags.
 */
const DANGEROUS = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** One line of text with every dangerous character shown as an escape such as `\u001b`; harmless for a terminal. */
export function stripControl(text: string): string {
  return text.replace(DANGEROUS, (match) => escapeUnits(match));
}

function escapeUnits(match: string): string {
  let escaped = '';
  for (let i = 0; i < match.length; i++) {
    const unit = match.charCodeAt(i);
    if (unit === 0x0a) escaped += '\\n';
    else if (unit === 0x0d) escaped += '\\r';
    else if (unit === 0x09) escaped += '\\t';
    else escaped += `\\u${unit.toString(16).padStart(4, '0')}`;
  }
  return escaped;
}
