import type { ASTNode } from '@marcbachmann/cel-js';
import { CATEGORIES, FINDING_STATES, RULE_LEVELS } from '../../model/finding.js';
import { CONFIDENCES, SEVERITIES, THRESHOLDS } from '../../model/severity.js';
import { nearest } from '../../util/nearest.js';
import { childrenOf } from './bounds.js';

/** The words that a field of a finding can hold. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  category: CATEGORIES,
  severity: SEVERITIES,
  confidence: CONFIDENCES,
  state: FINDING_STATES,
  level: RULE_LEVELS,
};
const RANKS = THRESHOLDS.filter((each) => each !== 'none');

/** A word that a field is compared with and can never hold: a condition that is never true was meant otherwise. */
export function impossibleWord(ast: ASTNode): string | null {
  return (
    comparedWrongly(ast) ??
    childrenOf(ast)
      .map(impossibleWord)
      .find((each) => each !== null) ??
    null
  );
}

function comparedWrongly(ast: ASTNode): string | null {
  if (ast.op === 'rcall' && ast.args[0] === 'atLeast') return oneOf(RANKS, textIn(ast.args[2][0]));
  if (ast.op !== '==' && ast.op !== '!=' && ast.op !== 'in') return null;
  const [left, right] = ast.args;
  const words = wordsOf(left) ?? wordsOf(right);
  if (words === null) return null;
  const given = wordsOf(left) === null ? [left] : right.op === 'list' ? right.args : [right];
  return given.map((each) => oneOf(words, textIn(each))).find((each) => each !== null) ?? null;
}

function wordsOf(ast: ASTNode): readonly string[] | null {
  if (ast.op !== '.') return null;
  const [of, field] = ast.args;
  return of.op === 'id' && of.args === 'finding' ? (WORDS[field] ?? null) : null;
}

function textIn(ast: ASTNode | undefined): string | null {
  return ast?.op === 'value' && typeof ast.args === 'string' ? ast.args : null;
}

function oneOf(words: readonly string[], given: string | null): string | null {
  if (given === null || words.includes(given)) return null;
  const suggestion = nearest(given, words);
  const hint =
    suggestion === null ? `it is one of ${words.join(', ')}` : `did you mean '${suggestion}'? (${words.join(', ')})`;
  return `asks for '${given}'; ${hint}`;
}
