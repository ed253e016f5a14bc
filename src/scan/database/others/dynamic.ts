import { isWord, type LooseStatement } from './statement.js';
import type { LooseToken } from './tokens.js';

/** What a statement that runs a text runs: the text itself, or nothing that can be known. */
export type Dynamic = { readonly text: string } | { readonly isOrdinary: boolean };

const ORDINARY =
  /^\s*(?:SELECT|INSERT|UPDATE|DELETE|DO|TRUNCATE|ALTER\s+TABLE|(?:CREATE|DROP)\s+(?:TABLE|(?:UNIQUE\s+|FULLTEXT\s+|NONCLUSTERED\s+)*INDEX|VIEW|CONSTRAINT)|RENAME\s+TABLE)\b/i;
/** Whole statements on accounts, or a piece that could begin one. */
const SUSPECT =
  /^\s*(?:GR?A?N?|RE?V?O?K?|GRANT\b.*|REVOKE\b.*|(?:CREATE|ALTER|DROP|RENAME)\s*(?:USER|ROLE|LOGIN)\b.*|(?:CREATE|ALTER|SET|EXEC\w*|CALL)\s*)$/is;

/**
 * Whether a statement runs a text, and which.
 * @param textsBefore texts of the file right before the statement
 */
export function dynamicOf({ tokens }: LooseStatement, textsBefore: () => readonly string[]): Dynamic | null {
  const at = textPlace(tokens);
  if (at === null) return null;
  const own = tokens.slice(at, at + 40).filter(({ kind, text }) => kind !== 'sign' || !/[()]/.test(text));
  const [first, second] = isWord(own[0], 'N') ? own.slice(1) : own;
  if (first?.kind === 'text' && second?.text !== '+') return { text: first.text };
  const near = textsBefore();
  return { isOrdinary: near.some((text) => ORDINARY.test(text)) && !near.some((text) => SUSPECT.test(text)) };
}

/** Where the text begins: `PREPARE s FROM …`, `EXECUTE IMMEDIATE …`, `EXEC(…)`, `sp_executesql …`. */
function textPlace(tokens: readonly LooseToken[]): number | null {
  const [first, second, third] = tokens;
  if (isWord(first, 'PREPARE')) return isWord(third, 'FROM') ? 3 : null;
  const isRun = isWord(first, 'EXEC') || isWord(first, 'EXECUTE');
  const called = tokens.slice(0, 6).findIndex(({ kind, text }) => kind !== 'text' && /^sp_executesql$/i.test(text));
  if (called !== -1) return called + 1;
  if (!isRun) return null;
  if (isWord(second, 'IMMEDIATE')) return 2;
  return second?.kind === 'sign' && second.text === '(' ? 2 : null;
}
