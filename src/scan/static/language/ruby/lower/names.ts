import type { Expression, Member, Name, TypeName } from '../../../ir/expression.js';
import type { Span } from '../../../ir/span.js';
import { type Lowering, spanOf } from '../../../lower/lowering.js';
import { kindOf, NONE, textOf } from '../../../tree/flat-tree.js';
import { dotted, fileOf, isVariable, joinNames, openClass } from './file.js';

/** The variable of an identifier; one that is called like a method of the file has a `$` behind it. */
export function variable(lowering: Lowering, node: number): Name {
  return { kind: 'name', name: variableName(lowering, textOf(lowering.tree, node)), ...spanOf(lowering, node) };
}

function variableName(lowering: Lowering, name: string): string {
  return fileOf(lowering).scopes.called.has(name) ? `${name}$` : name;
}

/** A bare name: a variable, or the call of a method without arguments. */
export function identifier(lowering: Lowering, node: number): Expression {
  const text = textOf(lowering.tree, node);
  const span = spanOf(lowering, node);
  if (isVariable(lowering, node)) return variable(lowering, node);
  if (text.startsWith('__') || isRequestData(lowering, text)) return { kind: 'name', name: text, ...span };
  return { kind: 'call', callee: { kind: 'name', name: text, ...span }, args: [], form: 'call', ...span };
}

/**
 * What frameworks give under these names is the same object at each call, so that a check of a part of it holds; unless
 * the file has a method of its own under that name.
 */
function isRequestData(lowering: Lowering, name: string): boolean {
  return (name === 'params' || name === 'cookies') && !fileOf(lowering).methods.has(name);
}

/** `@x` and `@@x` are parts of the object. */
export function instanceVariable(lowering: Lowering, node: number): Member {
  const span = spanOf(lowering, node);
  const name = textOf(lowering.tree, node).replace(/^@+/, '');
  return { kind: 'member', object: thisObject(span), name, ...span };
}

export function thisObject({ start, end }: Span): Name {
  return { kind: 'name', name: 'this', start, end };
}

/** Names in capitals are values; classes whose names are abbreviations are parts of their modules, which is the same. */
const VALUE = /(?:^|\.)[A-Z][A-Z0-9_]+$/;

/**
 * A class, module or constant as a file writes it: one that the file declares by its full name, another one by an
 * import of the name as it is written.
 */
export function constant(lowering: Lowering, node: number): Expression {
  const { tree } = lowering;
  const span = spanOf(lowering, node);
  const text = textOf(tree, node);
  if (!/^(?:::)?[A-Z][\w]*(?:\s*::\s*[A-Z]\w*)*$/.test(text)) return { kind: 'opaque', inside: [], ...span };
  return constantNamed(lowering, dotted(text), text.startsWith('::'), span);
}

/** Flags of XML parsers stand for their own names. */
const FLAG = /(?:^|\.)(?:ParseOptions|Options)\.([A-Z_]+)$/;

function constantNamed(lowering: Lowering, name: string, fromTop: boolean, span: Span): Expression {
  const { classes, constants } = fileOf(lowering);
  const { start, end } = span;
  for (const outer of fromTop ? [''] : scopesAround(lowering)) {
    const full = joinNames(outer, name);
    if (classes.has(full)) return { kind: 'name', name: full, start, end };
    if (constants.has(full)) return partOf(full, span);
  }
  const flag = FLAG.exec(name)?.[1];
  if (flag !== undefined) return { kind: 'constant', value: flag, start, end };
  const dot = name.lastIndexOf('.');
  if (dot !== -1 && VALUE.test(name)) {
    const object = constantNamed(lowering, name.slice(0, dot), fromTop, span);
    return { kind: 'member', object, name: name.slice(dot + 1), start, end };
  }
  addImport(lowering, name, name, 'default', span);
  return { kind: 'name', name, start, end };
}

function partOf(full: string, { start, end }: Span): Expression {
  const dot = full.lastIndexOf('.');
  if (dot === -1) return { kind: 'name', name: full, start, end };
  return {
    kind: 'member',
    object: { kind: 'name', name: full.slice(0, dot), start, end },
    name: full.slice(dot + 1),
    start,
    end,
  };
}

/** Full names of the classes around, from the inside out, and the top. */
function scopesAround(lowering: Lowering): string[] {
  const around: string[] = [];
  let name = openClass(lowering)?.name ?? '';
  while (name !== '' && around.length < 50) {
    around.push(name);
    const dot = name.lastIndexOf('.');
    name = dot === -1 ? '' : name.slice(0, dot);
  }
  return [...around, ''];
}

export function addImport(
  lowering: Lowering,
  local: string,
  module: string,
  member: string,
  { start, end }: Span,
): void {
  const { imported } = fileOf(lowering);
  const key = `${local}\n${module}`;
  if (imported.has(key)) return;
  imported.add(key);
  lowering.imports.push({ local, module, member, start, end });
}

/** The class that a constant names; null of what is no constant. */
export function typeOf(lowering: Lowering, node: number): TypeName | null {
  if (node === NONE || !/^(?:constant|scope_resolution)$/.test(kindOf(lowering.tree, node))) return null;
  const made = constant(lowering, node);
  const name = made.kind === 'name' || made.kind === 'member' ? writtenName(made) : null;
  return name === null ? null : { name, args: [] };
}

function writtenName(of: Expression): string | null {
  if (of.kind === 'name') return of.name;
  const object = of.kind === 'member' ? writtenName(of.object) : null;
  return of.kind === 'member' && object !== null ? `${object}.${of.name}` : null;
}

/** Whether a constant names a value and no class: `LIMIT`. */
export function isValueName(lowering: Lowering, node: number): boolean {
  return VALUE.test(dotted(textOf(lowering.tree, node)));
}
