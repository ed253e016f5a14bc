import type { Expression } from '../ir/expression.js';
import { plain, within } from './expressions.js';

const DEVELOPMENT = /^(?:local|dev|develop|development|debug|test|testing)$/i;
const IS_DEVELOPMENT =
  /^_*(?:is_?)?(?:in_?)?(?:local|dev|development|debug|testing)(?:_?(?:mode|env|environment))?\??$/i;
const PRODUCTION = /^prod(?:uction)?$/i;
const IS_PRODUCTION = /^_*(?:is_?)?(?:in_?)?prod(?:uction)?(?:_?(?:mode|env|environment))?\??$/i;
/** What says where the program runs. */
const ENVIRONMENT = /environment|(?:^|[^a-z])env(?:$|[^a-z])|node_?env|app_?env|profile|stage$/i;

/** Whether a program that gets past a condition (`truth`: it holds) is one in development, and not in use. */
export function isDevelopment(written: Expression, truth: boolean): boolean {
  const test = plain(written);
  switch (test.kind) {
    case 'unary':
      return test.operator === '!' && isDevelopment(test.operand, !truth);
    case 'logical':
      if ((test.operator === 'and') !== truth) return false;
      return isDevelopment(test.left, truth) || isDevelopment(test.right, truth);
    case 'binary':
      return isCompared(test.operator === '==' ? truth : test.operator === '!=' ? !truth : null, test.left, test.right);
    case 'call': {
      const { callee, args } = test;
      const [first] = args;
      if (first !== undefined) return isCompared(truth, callee, first.value);
      return isNamed(callee, truth);
    }
    default:
      return isNamed(test, truth);
  }
}

function isNamed(written: Expression, truth: boolean): boolean {
  if (written.kind !== 'name' && written.kind !== 'member') return false;
  return (truth ? IS_DEVELOPMENT : IS_PRODUCTION).test(written.name);
}

/** An environment that is (or is not) one of a name. */
function isCompared(equal: boolean | null, left: Expression, right: Expression): boolean {
  if (equal === null) return false;
  const [named, other] = plain(left).kind === 'constant' ? [left, right] : [right, left];
  const constant = plain(named);
  if (constant.kind !== 'constant' || typeof constant.value !== 'string') return false;
  return (equal ? DEVELOPMENT : PRODUCTION).test(constant.value) && within(other).some(isEnvironment);
}

function isEnvironment(each: Expression): boolean {
  if (each.kind === 'name' || each.kind === 'member') return ENVIRONMENT.test(each.name);
  return each.kind === 'constant' && typeof each.value === 'string' && ENVIRONMENT.test(each.value.slice(0, 80));
}
