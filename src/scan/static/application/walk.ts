import type { Argument, Expression } from '../ir/expression.js';
import type { FunctionForm, Module } from '../ir/module.js';
import type { Statement } from '../ir/statement.js';

/** What is told on a walk; `enter` and `leave` around what runs only sometimes, with the condition. */
export interface Visitor {
  enter(block: readonly (Statement | Expression)[], test: Expression | null): void;
  leave(): void;
  expression(expression: Expression): void;
  statement(statement: Statement): void;
}

const MOST = 20_000;

/** Walks through all that a function does, functions made inside it too. */
export function walkFunction(module: Module, form: FunctionForm, visitor: Visitor): void {
  let left = MOST;
  const seen = new Set<number>();

  function inFunction(index: number): void {
    const inner = module.functions[index];
    if (inner === undefined || seen.has(index)) return;
    seen.add(index);
    statements(inner.body);
  }

  function statements(all: readonly Statement[]): void {
    for (const each of all) statement(each);
  }

  function sometimes(all: readonly Statement[], test: Expression | null = null): void {
    if (all.length === 0) return;
    visitor.enter(all, test);
    statements(all);
    visitor.leave();
  }

  function statement(each: Statement): void {
    if (left-- <= 0) return;
    visitor.statement(each);
    switch (each.kind) {
      case 'evaluate':
      case 'assign':
      case 'return':
      case 'throw':
        expression(each.value);
        return;
      case 'if':
        expression(each.test);
        sometimes(each.then, each.test);
        sometimes(each.otherwise);
        return;
      case 'switch':
        expression(each.subject);
        for (const { values, body } of each.cases) {
          values.forEach(expression);
          sometimes(body);
        }
        return;
      case 'loop':
        expression(each.each?.over ?? null);
        expression(each.test);
        sometimes(each.body);
        return;
      case 'try':
        sometimes(each.body);
        for (const { body } of each.handlers) sometimes(body);
        statements(each.last);
        return;
      case 'declare':
        if ('function' in each.what) inFunction(each.what.function);
        return;
      case 'leave':
    }
  }

  function args(all: readonly Argument[]): void {
    for (const { value } of all) expression(value);
  }

  function expression(each: Expression | null): void {
    if (each === null || left-- <= 0) return;
    visitor.expression(each);
    switch (each.kind) {
      case 'member':
        expression(each.object);
        return;
      case 'index':
        expression(each.object);
        expression(each.key);
        return;
      case 'call':
        expression(each.callee);
        args(each.args);
        return;
      case 'text':
        each.parts.forEach(expression);
        return;
      case 'binary':
        expression(each.left);
        expression(each.right);
        return;
      case 'logical':
        expression(each.left);
        visitor.enter([each.right], each.left);
        expression(each.right);
        visitor.leave();
        return;
      case 'unary':
        expression(each.operand);
        return;
      case 'choice':
        expression(each.test);
        visitor.enter([each.then, each.otherwise], each.test);
        expression(each.then);
        expression(each.otherwise);
        visitor.leave();
        return;
      case 'lambda':
        inFunction(each.index);
        return;
      case 'record':
        for (const { key, value } of each.entries) {
          expression(key);
          expression(value);
        }
        return;
      case 'list':
        args(each.items);
        return;
      case 'comprehension':
        expression(each.over);
        expression(each.value);
        return;
      case 'assignment':
      case 'wrapped':
      case 'type-test':
        expression(each.value);
        return;
      case 'opaque':
        each.inside.forEach(expression);
        return;
      case 'constant':
      case 'pattern':
      case 'name':
    }
  }

  statements(form.body);
}
