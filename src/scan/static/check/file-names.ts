import type { Expression, Target } from '../ir/expression.js';
import type { FunctionForm, Module } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import { plain, within } from './expressions.js';
import { expressionsOf, statementsBelow } from './statements.js';

/** Bounded, whatever a file holds. */
const MOST = 20_000;

/** The names and texts that a file speaks of, those of its imports with them; comments are none. */
export function namesOf({ imports, functions, classes }: Module): ReadonlySet<string> {
  const names = new Set<string>(imports.flatMap(({ module, member }) => [module, member ?? '']));
  for (const { name } of classes) names.add(name);
  addClasses(names, classes);
  for (const form of functions) addFunction(names, form);
  return names;
}

/**
 * The names and texts of the function around a place, with all that is inside it; else of the file. What is handed to a call
 * belongs to the function that makes the call.
 */
export function namesAround(module: Module, at: Span): ReadonlySet<string> {
  const [, ...functions] = module.functions;
  const around = functions.filter(({ start, end }) => start <= at.start && at.end <= end);
  const inwards = around.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const own = inwards.findLastIndex((form, index) => stands(module, form, inwards[index - 1] ?? null));
  const outermost = inwards[Math.max(own, 0)];
  if (outermost === undefined) return namesOf(module);
  const names = new Set<string>();
  const inside = ({ start, end }: Span) => outermost.start <= start && end <= outermost.end;
  addClasses(names, module.classes.filter(inside));
  for (const form of functions.filter(inside)) addFunction(names, form);
  return names;
}

/** Whether a function is one of its own: it has a name, or something gets it as its value. */
function stands({ functions }: Module, form: FunctionForm, parent: FunctionForm | null): boolean {
  if (form.name !== '' || parent === null) return true;
  return statementsBelow(parent.body).some((statement) => {
    const value = statement.kind === 'assign' && statement.value !== null ? plain(statement.value) : null;
    return value?.kind === 'lambda' && functions[value.index] === form;
  });
}

function addClasses(names: Set<string>, classes: Module['classes']): void {
  for (const { name, value } of classes.flatMap(({ fields }) => fields)) {
    names.add(name);
    if (value !== null) addNames(names, value);
  }
}

function addFunction(names: Set<string>, { name, parameters, annotations, body }: FunctionForm): void {
  names.add(name);
  for (const { target } of parameters) addTarget(names, target);
  for (const { callee, args } of annotations) {
    for (const each of [callee, ...args.map(({ value }) => value)]) addNames(names, each);
  }
  for (const statement of statementsBelow(body)) {
    if (names.size > MOST) return;
    for (const each of expressionsOf(statement)) addNames(names, each);
    if (statement.kind === 'assign') addTarget(names, statement.target);
  }
}

function addTarget(names: Set<string>, target: Target): void {
  switch (target.kind) {
    case 'record-target':
      for (const { key, target: inner } of target.entries) {
        names.add(key);
        addTarget(names, inner);
      }
      return;
    case 'list-target':
      for (const inner of target.items) if (inner !== null) addTarget(names, inner);
      return;
    default:
      addNames(names, target);
  }
}

function addNames(names: Set<string>, expression: Expression): void {
  for (const each of within(expression)) {
    if (each.kind === 'name' || each.kind === 'member') names.add(each.name);
    if (each.kind === 'constant' && typeof each.value === 'string') names.add(each.value.slice(0, 300));
    if (each.kind === 'call') for (const { name } of each.args) if (name !== null) names.add(name);
  }
}
