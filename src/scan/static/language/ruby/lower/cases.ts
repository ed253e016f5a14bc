import type { Expression, Name } from '../../../ir/expression.js';
import type { Case, Statement } from '../../../ir/statement.js';
import { expression, type Lowering, spanOf, statement } from '../../../lower/lowering.js';
import { childBy, childrenBy, childrenOf, firstOf, kindOf, NONE } from '../../../tree/flat-tree.js';
import { isValueName, typeOf } from './names.js';
import { negated, operation } from './operators.js';
import { bindings, condition } from './patterns.js';

/** What is compared: a name is taken as it is, anything else is kept in one first. */
function subjectOf(lowering: Lowering, node: number): { name: Expression; before: Statement[] } {
  const value = expression(lowering, node);
  const { start, end } = value;
  if (value.kind === 'name' || value.kind === 'member' || value.kind === 'constant') return { name: value, before: [] };
  const name: Name = { kind: 'name', name: `case@${start}`, start, end };
  return { name, before: [{ kind: 'assign', target: name, type: null, value, start, end }] };
}

/** `case x when …`: constants as they are, else conditions. */
export function caseWhen(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const value = childBy(tree, node, 'value');
  const subject = value === NONE ? null : subjectOf(lowering, value);
  const clauses = childrenOf(tree, node).filter((child) => /^(?:when|else)$/.test(kindOf(tree, child)));
  const patterns = clauses.map((at) => childrenBy(tree, at, 'pattern').map((pattern) => firstOf(tree, pattern)));
  const plain = patterns.flat().every((pattern) => isConstant(lowering, pattern));
  const cases = clauses.map((at, place): Case => {
    const isElse = kindOf(tree, at) === 'else';
    const values = (patterns[place] ?? []).map((pattern) =>
      subject === null || plain ? expression(lowering, pattern) : tested(lowering, subject.name, pattern),
    );
    return { values, body: statement(lowering, isElse ? at : childBy(tree, at, 'body')), continues: false };
  });
  const on = subject !== null && plain ? subject.name : null;
  return [...(subject?.before ?? []), { kind: 'switch', subject: on, cases, ...spanOf(lowering, node) }];
}

function isConstant(lowering: Lowering, node: number): boolean {
  const kind = kindOf(lowering.tree, node);
  if (/^(?:string|simple_symbol|integer|float|nil|true|false)$/.test(kind)) return true;
  return kind === 'constant' && isValueName(lowering, node);
}

/** `pattern === value`. */
function tested(lowering: Lowering, subject: Expression, pattern: number): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, pattern);
  const type = isValueName(lowering, pattern) ? null : typeOf(lowering, pattern);
  if (type !== null) return { kind: 'type-test', value: subject, type, ...span };
  if (kindOf(tree, pattern) === 'splat_argument') {
    return {
      kind: 'binary',
      operator: 'in',
      left: subject,
      right: expression(lowering, firstOf(tree, pattern)),
      ...span,
    };
  }
  const right = expression(lowering, pattern);
  if (right.kind === 'list') return { kind: 'binary', operator: 'in', left: subject, right, ...span };
  return operation('===', subject, right, span);
}

/** `case x in …`: conditions, and the names that a pattern gives to parts. */
export function caseIn(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const { name, before } = subjectOf(lowering, childBy(tree, node, 'value'));
  const cases = childrenBy(tree, node, 'clauses').map((clause): Case => {
    const pattern = childBy(tree, clause, 'pattern');
    const bound = bindings(lowering, pattern, name);
    const body = statement(lowering, childBy(tree, clause, 'body'));
    const guard = childBy(tree, clause, 'guard');
    return {
      values: [condition(lowering, pattern, name)],
      body: [...bound, ...guarded(lowering, guard, body)],
      continues: false,
    };
  });
  const otherwise = childBy(tree, node, 'else');
  if (otherwise !== NONE) cases.push({ values: [], body: statement(lowering, otherwise), continues: false });
  return [...before, { kind: 'switch', subject: null, cases, ...spanOf(lowering, node) }];
}

function guarded(lowering: Lowering, guard: number, body: readonly Statement[]): readonly Statement[] {
  if (guard === NONE) return body;
  const test = expression(lowering, childBy(lowering.tree, guard, 'condition'));
  const isUnless = kindOf(lowering.tree, guard) === 'unless_guard';
  return [{ kind: 'if', test: isUnless ? negated(test) : test, then: body, otherwise: [], ...spanOf(lowering, guard) }];
}

/** `x => {a:}`: the parts get their names. */
export function takenApart(lowering: Lowering, node: number): Statement[] {
  const { tree } = lowering;
  const { name, before } = subjectOf(lowering, childBy(tree, node, 'value'));
  return [...before, ...bindings(lowering, childBy(tree, node, 'pattern'), name)];
}
