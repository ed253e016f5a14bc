import type { Expression } from '../ir/expression.js';
import type { FunctionForm } from '../ir/module.js';
import type { Statement } from '../ir/statement.js';
import { PRINTABLE, safeOf } from './pattern.js';

/** What a function gives for one character; `undefined` where nobody can say. */
type Answer = string | number | boolean | undefined;
/** It has not come to a return. */
const GOES_ON = Symbol('goes on');

const DEEPEST = 20;
/** Functions that say of a character which kind it is of; beyond ASCII they let more through, none of it harmful. */
const CLASSES: Readonly<Record<string, RegExp>> = {
  IsLetter: /[a-z]/i,
  IsDigit: /\d/,
  IsNumber: /\d/,
  IsUpper: /[A-Z]/,
  IsLower: /[a-z]/,
  IsSpace: /\s/,
};

/**
 * The sink kinds, as bits, that a text is harmless for of which each character became what a function gives for it, and
 * was dropped where that is below zero (Go's `strings.Map`): by what comes through of all characters there are in ASCII.
 */
export function safeAfterMap({ parameters, body }: FunctionForm): number {
  const target = parameters[0]?.target;
  if (parameters.length !== 1 || target?.kind !== 'name') return 0;
  let through = '';
  for (const one of PRINTABLE) {
    const given = answerOf(body, { name: target.name, code: one.charCodeAt(0) }, 0);
    const code = typeof given === 'symbol' ? undefined : codeOf(given);
    if (code === undefined) return 0;
    if (code >= 0) through += String.fromCharCode(code);
  }
  return safeOf(through);
}

interface Character {
  readonly name: string;
  readonly code: number;
}

function answerOf(body: readonly Statement[], of: Character, depth: number): Answer | typeof GOES_ON {
  for (const statement of body) {
    const given = depth > DEEPEST ? undefined : stepOf(statement, of, depth);
    if (given !== GOES_ON) return given;
  }
  return GOES_ON;
}

function stepOf(statement: Statement, of: Character, depth: number): Answer | typeof GOES_ON {
  switch (statement.kind) {
    case 'return':
      return statement.value === null ? undefined : characterValue(statement.value, of, depth);
    case 'if': {
      const test = characterValue(statement.test, of, depth);
      if (typeof test !== 'boolean') return undefined;
      return answerOf(test ? statement.then : statement.otherwise, of, depth + 1);
    }
    case 'switch': {
      const subject = statement.subject === null ? true : codeOf(characterValue(statement.subject, of, depth));
      if (subject === undefined || statement.cases.some(({ continues }) => continues)) return undefined;
      const values = statement.cases.map((each) => each.values.map((value) => characterValue(value, of, depth)));
      if (values.flat().includes(undefined)) return undefined;
      const isMet = (value: Answer) => (subject === true ? value === true : codeOf(value) === subject);
      const met = values.findIndex((each) => each.some(isMet));
      const chosen = met === -1 ? statement.cases.find((each) => each.values.length === 0) : statement.cases[met];
      return chosen === undefined ? GOES_ON : answerOf(chosen.body, of, depth + 1);
    }
    default:
      return undefined;
  }
}

function characterValue(expression: Expression, of: Character, depth: number): Answer {
  if (depth > DEEPEST) return undefined;
  const inner = (each: Expression) => characterValue(each, of, depth + 1);
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'name':
      return expression.name === of.name ? of.code : undefined;
    case 'wrapped':
      return inner(expression.value);
    case 'unary': {
      const value = inner(expression.operand);
      if (expression.operator === '!') return typeof value === 'boolean' ? !value : undefined;
      return expression.operator === '-' && typeof value === 'number' ? -value : undefined;
    }
    case 'logical': {
      const left = inner(expression.left);
      if (typeof left !== 'boolean' || expression.operator === 'else') return undefined;
      return left === (expression.operator === 'or') ? left : inner(expression.right);
    }
    case 'binary':
      return compare(expression.operator, codeOf(inner(expression.left)), codeOf(inner(expression.right)));
    case 'call': {
      const { callee, args } = expression;
      const [first] = args;
      const known = callee.kind === 'member' ? CLASSES[callee.name] : undefined;
      const code = first === undefined ? undefined : codeOf(inner(first.value));
      return known === undefined || code === undefined ? undefined : known.test(String.fromCharCode(code));
    }
    default:
      return undefined;
  }
}

function compare(operator: string, left: number | undefined, right: number | undefined): Answer {
  if (left === undefined || right === undefined) return undefined;
  switch (operator) {
    case '==':
      return left === right;
    case '!=':
      return left !== right;
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '+':
      return left + right;
    case '-':
      return left - right;
    default:
      return undefined;
  }
}

function codeOf(value: Answer): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.length === 1 ? value.charCodeAt(0) : undefined;
}
