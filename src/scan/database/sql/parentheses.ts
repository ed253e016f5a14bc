import { codeStart, tokenEnd } from './split.js';

/** Longer conditions are cut: they are shown, and compared. */
const MAX_TEXT = 2000;

/** What stands in the parentheses after a keyword, with its white space made one blank; null where there are none. */
export function textInParentheses(text: string, keyword: string): string | null {
  let depth = 0;
  let start = -1;
  for (let at = codeStart(text, 0); at < text.length; ) {
    const end = tokenEnd(text, at);
    if (start === -1 && depth === 0 && text.slice(at, end).toUpperCase() === keyword) {
      const open = codeStart(text, end);
      if (text[open] === '(') start = open + 1;
    }
    for (const sign of isPunctuation(text[at]) ? text.slice(at, end) : '') {
      if (sign === '(') depth++;
      if (sign !== ')') continue;
      depth--;
      if (depth === 0 && start !== -1) return closed(text, start, at, end);
    }
    at = end;
  }
  return null;
}

function isPunctuation(sign: string | undefined): boolean {
  return sign !== undefined && !/['"$\-/\w]/.test(sign);
}

/** The token in which the last parenthesis closes may hold more. */
function closed(text: string, start: number, at: number, end: number): string {
  const last = text.slice(at, end).lastIndexOf(')') + at;
  return text
    .slice(start, Math.min(last, start + MAX_TEXT))
    .replace(/\s+/g, ' ')
    .trim();
}
