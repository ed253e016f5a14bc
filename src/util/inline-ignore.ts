import type { InlineIgnore } from '../model/observation.js';

/**
 * `gatehouse:ignore <rule>[, <rule>] [reason]` inside a comment of any language, on the finding's own line or alone on
 * the line above. Without a rule name it ignores nothing: a blanket ignore hides tomorrow's findings.
 */
const IGNORE = /gatehouse:ignore[ \t]+([\w./:@-]+(?:[ \t]*,[ \t]*[\w./:@-]+)*)(?:[ \t]+([^\r\n]{1,300}))?/;
const COMMENT_START = /^[ \t]*(?:\/\/|\/\*|#|--|;|<!--|\*|\{\/\*)/;
const COMMENT_END = /[ \t]*(?:\*\/\}?|-->)?[ \t]*$/;

/** The ignore comment that covers `rule` at `line`, or undefined. `lineText` gives a line's text, lines count from 1. */
export function inlineIgnoreAt(
  lineText: (line: number) => string,
  line: number,
  rule: string,
): InlineIgnore | undefined {
  const own = ignoreIn(lineText(line), rule);
  if (own !== undefined) return { line, reason: own };
  if (line < 2) return undefined;
  const above = lineText(line - 1);
  if (!COMMENT_START.test(above)) return undefined;
  const reason = ignoreIn(above, rule);
  return reason === undefined ? undefined : { line: line - 1, reason };
}

function ignoreIn(text: string, rule: string): string | null | undefined {
  const match = IGNORE.exec(text);
  if (match === null) return undefined;
  const rules = (match[1] ?? '').split(',').map((name) => name.trim());
  if (!rules.includes(rule)) return undefined;
  const reason = (match[2] ?? '').replace(COMMENT_END, '').trim();
  return reason === '' ? null : reason;
}
