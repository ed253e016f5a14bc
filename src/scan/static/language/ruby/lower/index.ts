import type { ClassForm, Export, Module } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { lowerModule } from '../../../lower/lowering.js';
import type { FlatTree } from '../../../tree/flat-tree.js';
import { expressions } from './expressions.js';
import { statements } from './statements.js';

/**
 * Brings a Ruby file into the intermediate form. Classes and modules are declared at the top under their full names
 * with dots. A constant that the file does not declare is the default export of the module called like it, since a
 * library keeps each constant in the file of its name: the file's own default export is the first class that has
 * something in it.
 */
export function lowerRuby(tree: FlatTree): Module {
  const module = lowerModule(tree, { expressions, statements }, true);
  const [top, ...functions] = module.functions;
  if (top === undefined) return module;
  const declared = module.classes.map(
    ({ name, start }, index): Statement => ({ kind: 'declare', name, what: { class: index }, start, end: start }),
  );
  const body = [...declared, ...top.body];
  return { ...module, functions: [{ ...top, body }, ...functions], exports: exportsOf(module.classes, body) };
}

function exportsOf(classes: readonly ClassForm[], body: readonly Statement[]): Export[] {
  const names = new Set<string>();
  for (const each of body) {
    if (each.kind === 'declare') names.add(each.name);
    else if (each.kind === 'assign' && each.target.kind === 'name') names.add(each.target.name);
  }
  const main =
    classes.find(({ methods, fields, bases }) => methods.length + fields.length + bases.length > 0) ?? classes.at(-1);
  const all = [...names].map((name) => exported(name, name));
  for (const { name } of classes) {
    const last = name.slice(name.lastIndexOf('.') + 1);
    if (!names.has(last)) all.push(exported(last, name));
    names.add(last);
  }
  return main === undefined ? all : [...all, exported('default', main.name)];
}

function exported(name: string, local: string): Export {
  return { name, local: { kind: 'name', name: local, start: 0, end: 0 }, from: null };
}
