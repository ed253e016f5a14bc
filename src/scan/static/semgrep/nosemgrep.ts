import type { InlineIgnore } from '../../../model/observation.js';

const COMMENT = /(?:#|\/\/|\/\*|<!--|--|\{\/\*|%)[^\n]*?\bnosem(?:grep)?\b(?:\s*:\s*([\w.:/@,\- ]+))?/i;
const ONLY_COMMENT = /^\s*(?:#|\/\/|\/\*|<!--|--|\{\/\*|%)/;

/**
 * The `nosemgrep` comment that covers a rule at a line, on the line itself or alone on the one above. Without ids it covers
 * all of the user's own rules, as it does in Semgrep; with ids those whose id, or the end of it, it names.
 */
export function nosemgrepAt(lineText: (line: number) => string, line: number, rule: string): InlineIgnore | undefined {
  const above = line > 1 ? lineText(line - 1) : '';
  if (covers(lineText(line), rule)) return { line, reason: null };
  return ONLY_COMMENT.test(above) && covers(above, rule) ? { line: line - 1, reason: null } : undefined;
}

function covers(text: string, rule: string): boolean {
  const match = COMMENT.exec(text);
  if (match === null) return false;
  const ids = (match[1] ?? '').split(/[\s,]+/).filter((id) => id !== '');
  const own = rule.replace(/^semgrep\./, '');
  return ids.length === 0 || ids.some((id) => id === own || id.endsWith(`.${own}`) || id === rule);
}
