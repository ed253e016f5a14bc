import type { TypeName } from '../../../ir/expression.js';
import type { ClassForm } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { type Lowering, type LowerStatement, spanOf } from '../../../lower/lowering.js';
import { childBy, childrenOf, type FlatTree, kindOf, textOf } from '../../../tree/flat-tree.js';
import { modifiersOf } from './annotations.js';
import { classOf } from './classes.js';
import { classFactsOf } from './facts.js';
import { methodOf } from './methods.js';
import { importAs, qualified } from './names.js';
import { recordMembers } from './records.js';
import { stateOf } from './state.js';
import { dottedName, typeOf } from './types.js';

export const DECLARATIONS: Readonly<Record<string, LowerStatement>> = {
  package_declaration: packageName,
  import_declaration: importNames,
  module_declaration: () => [],
  class_declaration: (lowering, node) => classDeclaration(lowering, node, 'class'),
  interface_declaration: (lowering, node) => classDeclaration(lowering, node, 'interface'),
  annotation_type_declaration: (lowering, node) => classDeclaration(lowering, node, 'interface'),
  enum_declaration: (lowering, node) => classDeclaration(lowering, node, 'enum'),
  record_declaration: (lowering, node) => classDeclaration(lowering, node, 'class'),
  method_declaration: functionDeclaration,
};

function packageName(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const name = childrenOf(tree, node).find((child) => /identifier$/.test(kindOf(tree, child)));
  if (name !== undefined) lowering.package = dottedName(tree, name);
  return [];
}

/** A class inside another one is a part of its package: `Map.Entry` of `java.util`. */
function importNames(lowering: Lowering, node: number): readonly Statement[] {
  const { tree, imports } = lowering;
  const children = childrenOf(tree, node);
  const name = children.find((child) => /identifier$/.test(kindOf(tree, child)));
  if (name === undefined) return [];
  const parts = dottedName(tree, name).split('.');
  const span = spanOf(lowering, node);
  const isStatic = /^import\s+static\b/.test(textOf(tree, node));
  if (children.some((child) => kindOf(tree, child) === 'asterisk')) {
    imports.push({ local: '*', module: parts.join('.'), member: '*', ...span });
    return [];
  }
  const local = parts[parts.length - 1] ?? '';
  if (isStatic) {
    const owner = parts.slice(0, -1);
    const inPackage = qualified(owner);
    imports.push({ local, module: owner.join('.'), member: local, ...span });
    if (inPackage !== null) stateOf(lowering).statics.set(local, importAs(lowering, owner.join('.'), inPackage));
    return [];
  }
  const inPackage = qualified(parts) ?? { package: parts.slice(0, -1).join('.'), name: local };
  imports.push({ local, module: inPackage.package, member: inPackage.name, ...span });
  return [];
}

function classDeclaration(lowering: Lowering, node: number, form: ClassForm['form']): readonly Statement[] {
  const { tree } = lowering;
  const { facts: known } = stateOf(lowering);
  const facts = known.classes.get(node) ?? classFactsOf(tree, node, '');
  const isRecord = kindOf(tree, node) === 'record_declaration';
  return classOf(lowering, {
    node,
    body: childBy(tree, node, 'body'),
    name: facts.name,
    facts,
    bases: basesOf(lowering, node),
    annotations: modifiersOf(lowering, node).annotations,
    form,
    ...(isRecord ? { more: (index: number) => recordMembers(lowering, node, index) } : {}),
  });
}

/** What a class extends, then what it implements. */
function basesOf(lowering: Lowering, node: number): TypeName[] {
  const { tree } = lowering;
  return childrenOf(tree, node)
    .filter((child) => BASES.has(kindOf(tree, child)))
    .flatMap((child) => typesIn(tree, child))
    .flatMap((type) => typeOf(lowering, type) ?? []);
}

const BASES: ReadonlySet<string> = new Set(['superclass', 'super_interfaces', 'extends_interfaces']);

function typesIn(tree: FlatTree, node: number): number[] {
  return childrenOf(tree, node).flatMap((child) => {
    return kindOf(tree, child) === 'type_list' ? childrenOf(tree, child) : [child];
  });
}

/** A method outside of classes: a file without a class, or what is left of one that the grammar could not read. */
function functionDeclaration(lowering: Lowering, node: number): readonly Statement[] {
  const { tree } = lowering;
  const name = textOf(tree, childBy(tree, node, 'name'));
  const index = methodOf(lowering, node, null);
  return [{ kind: 'declare', name, what: { function: index }, ...spanOf(lowering, node) }];
}
