import type { Value } from '../flow/value.js';
import type { FunctionForm } from '../ir/module.js';
import type { Statement } from '../ir/statement.js';
import { plain, within } from './expressions.js';
import type { RuleLiteral } from './rule.js';

/** Whether a value is a function that can give nothing but these constants, whatever it is asked. */
export function givesOnly({ functions }: Value, wanted: readonly RuleLiteral[]): boolean {
  return (
    functions.length > 0 &&
    functions.every(({ unit, index }) => {
      const form = unit.module.functions[index];
      return form !== undefined && formGivesOnly(form, wanted);
    })
  );
}

/**
 * Whether a function always ends with one of these constants. `null` stands for coming back without a value: then it
 * must do nothing else either, no call and no error.
 */
export function formGivesOnly({ body }: FunctionForm, wanted: readonly RuleLiteral[]): boolean {
  const doesNothing = body.every(isIdle);
  if (wanted.includes(null) && body.length === 0) return true;
  if (!doesNothing) return false;
  const returns = body.flatMap(returnsIn);
  if (returns.length === 0) return wanted.includes(null);
  return returns.every((given) => wanted.includes(given));
}

/** A statement that decides nothing and calls nobody: constants, and returns of constants. */
function isIdle(statement: Statement): boolean {
  switch (statement.kind) {
    case 'return':
      return statement.value === null || plain(statement.value).kind === 'constant';
    case 'evaluate':
      return !within(statement.value).some(({ kind }) => kind === 'call' || kind === 'opaque');
    case 'assign':
      return statement.value === null || !within(statement.value).some(({ kind }) => kind === 'call');
    case 'if':
      return [...statement.then, ...statement.otherwise].every(isIdle);
    default:
      return false;
  }
}

function returnsIn(statement: Statement): readonly RuleLiteral[] {
  if (statement.kind === 'if') return [...statement.then, ...statement.otherwise].flatMap(returnsIn);
  if (statement.kind !== 'return') return [];
  const given = statement.value === null ? null : plain(statement.value);
  return [given?.kind === 'constant' ? (given.value ?? null) : null];
}
