import type { Call, Expression } from '../ir/expression.js';

const STARTS: ReadonlySet<string> = new Set(['startswith', 'startsWith', 'start_with?', 'StartsWith']);
const ENDS: ReadonlySet<string> = new Set(['endswith', 'endsWith', 'end_with?', 'EndsWith']);

/**
 * The text that conditions, all of which hold, say to be one quoted text: it begins and ends with a quote, and has no such
 * quote in between. What is in it is never run. Null where they do not say so.
 * @param truth what the condition as a whole is
 */
export function quotedText(test: Expression, truth: boolean): Expression | null {
  const facts = factsOf(test, truth);
  for (const { fact, place, quote } of facts) {
    if (fact !== 'inside' || !/^['"`]$/.test(quote)) continue;
    const isAlso = (wanted: Fact) =>
      facts.some((each) => each.fact === wanted && each.quote === quote && isSame(each.place, place));
    if (isAlso('starts') && isAlso('ends')) return place;
  }
  return null;
}

type Fact = 'starts' | 'ends' | 'inside';

interface Known {
  readonly fact: Fact;
  readonly place: Expression;
  readonly quote: string;
}

function factsOf(test: Expression, truth: boolean): readonly Known[] {
  switch (test.kind) {
    case 'unary':
      return test.operator === '!' ? factsOf(test.operand, !truth) : [];
    case 'wrapped':
      return factsOf(test.value, truth);
    case 'logical':
      return (test.operator === 'and') === truth ? [...factsOf(test.left, truth), ...factsOf(test.right, truth)] : [];
    case 'call':
      return truth ? edgeOf(test) : [];
    case 'binary': {
      const isOut = test.operator === (truth ? 'not in' : 'in');
      const place = isOut ? innerOf(test.right) : null;
      const quote = textOf(test.left);
      return place === null || quote === null ? [] : [{ fact: 'inside', place, quote }];
    }
    default:
      return [];
  }
}

function edgeOf({ callee, args }: Call): readonly Known[] {
  const quote = textOf(args[0]?.value);
  if (callee.kind !== 'member' || quote === null) return [];
  const fact = STARTS.has(callee.name) ? 'starts' : ENDS.has(callee.name) ? 'ends' : null;
  return fact === null ? [] : [{ fact, place: callee.object, quote }];
}

/** What a text without its first and last character is a part of: `x[1:-1]`, `x.slice(1, -1)`. */
function innerOf(part: Expression): Expression | null {
  if (part.kind !== 'call' || part.callee.kind !== 'member' || !/^(?:__getitem__|slice)$/.test(part.callee.name))
    return null;
  const [from, to] = part.args.map(({ value }) => numberOf(value));
  return from === 1 && to === -1 ? part.callee.object : null;
}

function numberOf(value: Expression): number | null {
  if (value.kind === 'unary' && value.operator === '-') return -(numberOf(value.operand) ?? Number.NaN);
  return value.kind === 'constant' && typeof value.value === 'number' ? value.value : null;
}

function textOf(value: Expression | undefined): string | null {
  return value?.kind === 'constant' && typeof value.value === 'string' ? value.value : null;
}

function isSame(a: Expression, b: Expression): boolean {
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  return a.kind === 'member' && b.kind === 'member' && a.name === b.name && isSame(a.object, b.object);
}
