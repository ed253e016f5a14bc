import { EVENT_ID, parseEvents, SCALAR_STYLE } from 'js-yaml';

/**
 * The line (from 1) of the first text in a YAML file that a comment cuts: an unquoted value with ` #` behind it, which
 * its author may have meant as part of the text (YAML 1.2 § 6.6). Null where there is none.
 */
export function cutScalarLine(text: string): number | null {
  for (const event of parseEvents(text, {})) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueEnd <= 0) continue;
    if (/^[ \t]+#/.test(text.slice(event.valueEnd, event.valueEnd + 80))) {
      return text.slice(0, event.valueEnd).split('\n').length;
    }
  }
  return null;
}
