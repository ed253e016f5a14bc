import type { Call, Expression } from '../ir/expression.js';

const STARTS: ReadonlySet<string> = new Set([
  'startswith',
  'startsWith',
  'start_with?',
  'StartsWith',
  'HasPrefix',
  'str_starts_with',
]);
const HOLDS: ReadonlySet<string> = new Set(['includes', 'contains', 'Contains', 'include?', 'str_contains']);

/**
 * The text that conditions, all of which hold, say to be an address within the own site: it begins with a slash, and neither
 * with two of them nor with one and a backslash, which browsers read as two. Null where one of these is missing.
 * @param truth what the condition as a whole is
 */
export function ownAddress(test: Expression, truth: boolean): Expression | null {
  const facts = factsOf(test, truth);
  for (const { is, text, place } of facts) {
    if (is !== 'rooted' || text !== '/') continue;
    const lacks = (piece: string) =>
      facts.some(
        (each) =>
          isSame(each.place, place) &&
          ((each.is === 'not-rooted' && each.text === `/${piece}`) || (each.is === 'without' && each.text === piece)),
      );
    const lacksSlashes =
      lacks('/') || facts.some((each) => each.is === 'without' && each.text === '//' && isSame(each.place, place));
    if (lacksSlashes && lacks('\\')) return place;
  }
  return null;
}

interface Known {
  readonly is: 'rooted' | 'not-rooted' | 'without';
  readonly place: Expression;
  readonly text: string;
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
      return called(test, truth);
    case 'binary': {
      // Python: `"\\" not in target`
      if (test.operator !== (truth ? 'not in' : 'in')) return [];
      return textsOf(test.left).map((text): Known => ({ is: 'without', place: test.right, text }));
    }
    default:
      return [];
  }
}

/** `x.startsWith(y)`, `strings.HasPrefix(x, y)`. */
function called({ callee, args }: Call, truth: boolean): readonly Known[] {
  if (callee.kind !== 'member' && callee.kind !== 'name') return [];
  const [first, second] = args.map(({ value }) => value);
  const place = second === undefined && callee.kind === 'member' ? callee.object : first;
  if (place === undefined) return [];
  const texts = textsOf(second ?? first);
  if (STARTS.has(callee.name)) {
    // Of several beginnings one is there, or none of them is.
    if (truth && texts.length !== 1) return [];
    return texts.map((text): Known => ({ is: truth ? 'rooted' : 'not-rooted', place, text }));
  }
  if (truth || !HOLDS.has(callee.name)) return [];
  return texts.map((text): Known => ({ is: 'without', place, text }));
}

/** A constant text, or those of a list of them. */
function textsOf(written: Expression | undefined): readonly string[] {
  if (written?.kind === 'constant') return typeof written.value === 'string' ? [written.value] : [];
  return written?.kind === 'list' ? written.items.flatMap(({ value }) => textsOf(value)) : [];
}

function isSame(a: Expression, b: Expression): boolean {
  if (a.kind === 'name') return b.kind === 'name' && a.name === b.name;
  return a.kind === 'member' && b.kind === 'member' && a.name === b.name && isSame(a.object, b.object);
}
