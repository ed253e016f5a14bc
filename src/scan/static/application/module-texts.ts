import type { Expression } from '../ir/expression.js';
import type { Module } from '../ir/module.js';
import { inside } from '../ir/parts.js';
import { walkFunction } from './walk.js';

/** Values of fields are looked into so deep. */
const DEEPEST = 6;

/** The names and texts that a file speaks of. */
export function textsIn(module: Module): string[] {
  const found: string[] = [];
  const take = (each: Expression) => {
    if (each.kind === 'constant' && typeof each.value === 'string') found.push(each.value);
    if (each.kind === 'name' || each.kind === 'member') found.push(each.name);
  };
  const visitor = { enter: () => {}, leave: () => {}, statement: () => {}, expression: take };
  for (const form of module.functions) walkFunction(module, form, visitor);
  for (const { value } of module.classes.flatMap(({ fields }) => fields)) if (value !== null) walkValue(value, take, 0);
  return found;
}

function walkValue(expression: Expression, take: (each: Expression) => void, depth: number): void {
  take(expression);
  if (depth < DEEPEST) for (const each of inside(expression)) walkValue(each, take, depth + 1);
}
