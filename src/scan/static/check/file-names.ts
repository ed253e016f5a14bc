import type { Expression } from '../ir/expression.js';
import type { Module } from '../ir/module.js';
import { within } from './expressions.js';
import { expressionsOf, statementsBelow } from './statements.js';

/** Bounded, whatever a file holds. */
const MOST = 20_000;

/** The names and texts that a file speaks of, those of its imports with them; comments are none. */
export function namesOf({ imports, functions, classes }: Module): ReadonlySet<string> {
  const names = new Set<string>(imports.flatMap(({ module, member }) => [module, member ?? '']));
  for (const { name } of [...functions, ...classes]) names.add(name);
  const fields = classes.flatMap((form) => form.fields.flatMap(({ value }) => value ?? []));
  for (const each of fields) addNames(names, each);
  for (const { body } of functions) {
    for (const statement of statementsBelow(body)) {
      if (names.size > MOST) return names;
      for (const each of expressionsOf(statement)) addNames(names, each);
      if (statement.kind === 'assign' && statement.target.kind === 'member') names.add(statement.target.name);
    }
  }
  return names;
}

function addNames(names: Set<string>, expression: Expression): void {
  for (const each of within(expression)) {
    if (each.kind === 'name' || each.kind === 'member') names.add(each.name);
    if (each.kind === 'constant' && typeof each.value === 'string') names.add(each.value.slice(0, 300));
    if (each.kind === 'call') for (const { name } of each.args) if (name !== null) names.add(name);
  }
}
