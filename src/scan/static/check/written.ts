import { resultOf } from '../flow/summary.js';
import type { Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import { plain } from './expressions.js';
import type { Found, Site } from './site.js';

/** What is written there is known to everybody anyway. */
const PUBLIC = /BEGIN (?:RSA )?PUBLIC KEY|BEGIN CERTIFICATE|^ssh-|^https?:\/\//;
const DEEPEST = 6;

/**
 * Whether a secret stands in the source: as a constant, through variables and conversions, or as what is taken where a
 * setting is missing (`process.env.KEY || 'secret'`). Public keys are no secret.
 */
export function isWritten(site: Site, { value, from }: Found): boolean {
  if (isSecret(value)) return true;
  return from !== null && hasWrittenFallback(site, from, 0);
}

/** Whether a value is a function that gives such a secret, alone or as the first of its results. */
export function givesWritten({ it }: Site, { functions }: Value): boolean {
  return functions.some((closure) => {
    const result = resultOf(it.summarise(closure, [], 1));
    const { literals, spare } = result.parts?.get('0') ?? result;
    // What it gives beside an error is no key.
    const given = (literals ?? spare)?.filter((each) => each !== undefined) ?? null;
    return isSecret({ literals: given, spare: null });
  });
}

function isSecret({ literals, spare }: Pick<Value, 'literals' | 'spare'>): boolean {
  const known = literals ?? spare;
  if (known === null || known.length === 0) return false;
  return known.every((each) => typeof each === 'string' && each !== '' && !PUBLIC.test(each) && !/^\d*$/.test(each));
}

/** A constant to fall back to, in the expression or in what a variable got as its value. */
function hasWrittenFallback(site: Site, written: Expression, depth: number): boolean {
  const { it, frame } = site;
  const expression = plain(written);
  if (depth > DEEPEST) return false;
  switch (expression.kind) {
    case 'logical':
      return expression.operator !== 'and' && isSecret(it.evaluate(frame, expression.right));
    case 'choice':
      return [expression.then, expression.otherwise].some((each) => isSecret(it.evaluate(frame, each)));
    case 'call':
      return false;
    case 'name': {
      const test = it.evaluate(frame, expression).test;
      return test !== null && test.kind === 'logical' && hasWrittenFallback(site, test, depth + 1);
    }
    default:
      return false;
  }
}
