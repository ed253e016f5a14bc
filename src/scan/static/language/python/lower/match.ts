import type { Expression, Name, Target } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import type { Case, Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf, statementsIn } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { bound } from './names.js';
import { deeper } from './scope.js';
import { isBracketed } from './targets.js';
import { textAt } from './text-at.js';
import { typeName } from './types.js';

/** `match`: a switch; what a pattern takes out of the subject is assigned where its case begins. */
export function matchStatement(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const subjects = childrenBy(tree, node, 'subject').map((child) => expression(lowering, child));
  const span = spanOf(lowering, node);
  const [only] = subjects;
  const asked: Expression =
    only !== undefined && subjects.length === 1
      ? only
      : { kind: 'list', items: subjects.map((value) => ({ value, name: null, spread: false })), ...span };
  const subject: Name = asked.kind === 'name' ? asked : { kind: 'name', name: `match@${span.start}`, ...span };
  const body = childBy(tree, node, 'body');
  const cases = childrenOf(tree, body)
    .filter((child) => kindOf(tree, child) === 'case_clause')
    .map((child) => caseClause(lowering, child, subject));
  const before: Statement[] =
    asked === subject ? [] : [{ kind: 'assign', target: subject, type: null, value: asked, ...span }];
  return [...before, { kind: 'switch', subject, cases, ...span }];
}

function caseClause(lowering: Lowering, node: number, subject: Expression): Case {
  const { tree } = lowering;
  const patterns = childrenOf(tree, node).filter((child) => kindOf(tree, child) === 'case_pattern');
  const taken: Statement[] = [];
  const values =
    patterns.length === 1
      ? pattern(lowering, patterns[0] ?? NONE, subject, taken)
      : sequence(lowering, patterns, subject, taken, spanOf(lowering, node));
  const consequence = statementsIn(lowering, childBy(tree, node, 'consequence'));
  const guard = childBy(tree, node, 'guard');
  if (guard === NONE) return { values: values ?? [], body: [...taken, ...consequence], continues: false };
  const test = expression(lowering, firstOf(tree, guard));
  const guarded: Statement = { kind: 'if', test, then: consequence, otherwise: [], ...spanOf(lowering, node) };
  return { values: values ?? [unknown(test)], body: [...taken, guarded], continues: false };
}

function unknown({ start, end }: Span): Expression {
  return { kind: 'opaque', inside: [], start, end };
}

/** The values that a pattern fits; null when it fits any. Adds to `taken` what it binds. */
function pattern(lowering: Lowering, node: number, subject: Expression, taken: Statement[]): Expression[] | null {
  const span = spanOf(lowering, node);
  return deeper(lowering, [unknown(span)], () => fitting(lowering, node, subject, taken));
}

function fitting(lowering: Lowering, node: number, subject: Expression, taken: Statement[]): Expression[] | null {
  const { tree } = lowering;
  const inside = childrenOf(tree, node);
  const span = spanOf(lowering, node);
  switch (kindOf(tree, node)) {
    case 'case_pattern':
      return inside.length === 0 ? null : pattern(lowering, inside[0] ?? NONE, subject, taken);
    case 'dotted_name':
      if (inside.length > 1) return [expression(lowering, node)];
      bind(taken, bound(lowering, node), subject);
      return null;
    case 'union_pattern':
      return alternatives(inside.map((child) => pattern(lowering, child, subject, taken)));
    case 'as_pattern': {
      const values = pattern(lowering, inside[0] ?? NONE, subject, taken);
      const name = inside[1];
      if (name !== undefined) bind(taken, bound(lowering, name), subject);
      return values;
    }
    case 'class_pattern':
      return classPattern(lowering, node, subject, taken);
    case 'list_pattern':
    case 'tuple_pattern':
      if (isBracketed(lowering, node, inside)) {
        return pattern(lowering, inside[0] ?? NONE, subject, taken);
      }
      return sequence(lowering, inside, subject, taken, span);
    case 'dict_pattern':
      return mapping(lowering, node, subject, taken);
    default:
      return [literal(lowering, node)];
  }
}

/** A constant; the grammar leaves a minus sign outside of it. */
function literal(lowering: Lowering, node: number): Expression {
  const value = expression(lowering, node);
  if (value.kind !== 'constant' || typeof value.value !== 'number') return value;
  const before = lowering.tree.text.slice(Math.max(value.start - 10, 0), value.start);
  return /-\s*$/.test(before) ? { ...value, value: -value.value } : value;
}

function alternatives(parts: readonly (Expression[] | null)[]): Expression[] | null {
  const fits: Expression[] = [];
  for (const part of parts) {
    if (part === null) return null;
    fits.push(...part);
  }
  return fits;
}

function bind(taken: Statement[], target: Target & Span, value: Expression): void {
  taken.push({ kind: 'assign', target, type: null, value, start: target.start, end: target.end });
}

/** Types whose pattern takes the whole value: `str(name)`. */
const WHOLE: ReadonlySet<string> = new Set(
  'bool bytearray bytes dict float frozenset int list set str tuple'.split(' '),
);

/** `Point(x, y=0)`. */
function classPattern(lowering: Lowering, node: number, subject: Expression, taken: Statement[]): Expression[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const [named = NONE, ...parts] = childrenOf(tree, node);
  const type = typeName(lowering, named);
  for (const part of parts) {
    const held = kindOf(tree, part) === 'case_pattern' ? firstOf(tree, part) : part;
    if (kindOf(tree, held) === 'keyword_pattern') {
      const [key = NONE, value = NONE] = childrenOf(tree, held);
      pattern(lowering, value, { kind: 'member', object: subject, name: textAt(tree, key), ...span }, taken);
    } else {
      const whole = type !== null && WHOLE.has(type.name);
      pattern(lowering, part, whole ? subject : { kind: 'index', object: subject, key: unknown(span), ...span }, taken);
    }
  }
  return [type === null ? unknown(span) : { kind: 'type-test', value: subject, type, ...span }];
}

/** `[a, *rest]`. */
function sequence(
  lowering: Lowering,
  parts: readonly number[],
  subject: Expression,
  taken: Statement[],
  span: Span,
): Expression[] {
  const { tree } = lowering;
  let behindRest = false;
  parts.forEach((part, at) => {
    const held = kindOf(tree, part) === 'case_pattern' ? firstOf(tree, part) : part;
    if (held !== NONE && kindOf(tree, held) === 'splat_pattern') {
      behindRest = true;
      rest(lowering, held, subject, taken);
      return;
    }
    const key: Expression = behindRest ? unknown(span) : { kind: 'constant', value: at, ...span };
    pattern(lowering, part, { kind: 'index', object: subject, key, ...span }, taken);
  });
  return [unknown(span)];
}

/** `*rest`, `**rest`; `*_` takes nothing. */
function rest(lowering: Lowering, node: number, subject: Expression, taken: Statement[]): void {
  const name = firstOf(lowering.tree, node);
  if (name === NONE) return;
  const span = spanOf(lowering, node);
  const callee = { kind: 'member', object: subject, name: '__getitem__', ...span } as const;
  bind(taken, bound(lowering, name), { kind: 'call', callee, args: [], form: 'call', ...span });
}

/** `{'key': value, **rest}`. */
function mapping(lowering: Lowering, node: number, subject: Expression, taken: Statement[]): Expression[] {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  let key: Expression = unknown(span);
  for (const child of childrenOf(tree, node)) {
    if (kindOf(tree, child) === 'splat_pattern') rest(lowering, child, subject, taken);
    else if (kindOf(tree, child) === 'case_pattern') {
      pattern(lowering, child, { kind: 'index', object: subject, key, ...span }, taken);
    } else key = expression(lowering, child);
  }
  return [unknown(span)];
}
