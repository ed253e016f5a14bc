import type { TypeName } from '../ir/expression.js';
import type { Import } from '../ir/module.js';
import { neighboursWith } from '../language/neighbours.js';
import type { Interpreter } from './interpreter.js';
import { moduleFiles } from './module-files.js';
import { runModule } from './module-run.js';
import type { ClassOfRepository, LoadedUnit } from './program.js';
import { typed, UNKNOWN, type Value } from './value.js';

/** What a name means that no variable of the functions around has. */
export function globalValue(it: Interpreter, unit: LoadedUnit, name: string): Value {
  const known = unit.scope.vars.get(name);
  if (known !== undefined) return known;
  const made = findGlobal(it, unit, name);
  // A file that is still running may yet give the name a value.
  if (unit.state === 'done') unit.scope.vars.set(name, made);
  return made;
}

function findGlobal(it: Interpreter, unit: LoadedUnit, name: string): Value {
  const own = unit.classes.get(name) ?? nested(unit, name);
  if (own !== undefined) return typed([own.type]);
  const imported = unit.imports.get(name);
  if (imported !== undefined) return importedValue(it, unit, imported);
  for (const path of neighboursWith(unit.conventions, unit.path, name, it.program.files)) {
    const value = ownName(it, path, name);
    if (value !== null) return value;
  }
  for (const wildcard of unit.wildcards) {
    const value = fromWildcard(it, unit, wildcard, name);
    if (value !== null) return value;
  }
  return typed([unit.models.canonical(`${unit.conventions.globals}:${name}`)]);
}

/** A class inside another one of the file, by its own name; those around it see it so. */
function nested({ classes, imports }: LoadedUnit, name: string): ClassOfRepository | undefined {
  if (imports.has(name)) return undefined;
  for (const each of classes.values()) if (each.form.name.endsWith(`.${name}`)) return each;
  return undefined;
}

function fromWildcard(it: Interpreter, unit: LoadedUnit, { module }: Import, name: string): Value | null {
  for (const path of moduleFiles(unit.conventions, { from: unit.path, module, member: name }, it.program.files)) {
    const value = topName(it, path, name);
    if (value !== null) return value;
  }
  const canonical = `${unit.conventions.library(module)}.${name}`;
  return unit.models.knows(canonical) ? typed([unit.models.canonical(canonical)]) : null;
}

/** What an import gives: of a file of the repository that is loaded, its value; else the library's canonical name. */
export function importedValue(
  it: Interpreter,
  unit: LoadedUnit,
  { module, member }: Omit<Import, 'local' | 'start' | 'end'>,
): Value {
  const paths = moduleFiles(unit.conventions, { from: unit.path, module, member }, it.program.files);
  if (member === null && paths.length > 1) {
    const loaded = paths.filter((path) => it.program.units.get(path)?.module.exports === null);
    if (loaded.length > 0) return { ...UNKNOWN, types: loaded.map((path) => `module:${path}`) };
  }
  for (const path of paths) {
    const value = member === null ? moduleValue(it, path) : exported(it, path, member, 0);
    if (value !== null) return value;
  }
  const inside = member === null ? null : moduleInside(it, unit, module, member);
  if (inside !== null) return inside;
  if (paths.length > 0) return UNKNOWN;
  const library = unit.conventions.library(module);
  return typed([unit.models.canonical(member === null || member === 'default' ? library : `${library}.${member}`)]);
}

/** A module inside a module, where a name of it is asked for that it has not: `from package import module`. */
function moduleInside(it: Interpreter, unit: LoadedUnit, module: string, member: string): Value | null {
  const name = module.endsWith('.') ? `${module}${member}` : `${module}.${member}`;
  for (const path of moduleFiles(unit.conventions, { from: unit.path, module: name, member: null }, it.program.files)) {
    const value = moduleValue(it, path);
    if (value !== null) return value;
  }
  return null;
}

/** A module of a package whose other modules a file imports by their whole names: whoever imported it, it is there. */
export function siblingModule(it: Interpreter, unit: LoadedUnit, type: string, name: string): Value | null {
  const head = type.slice(unit.conventions.globals.length + 1);
  if (head === '' || head.includes('.') || !unit.imports.has(head)) return null;
  for (const local of unit.imports.keys()) {
    if (local.startsWith(`${head}.`)) return moduleInside(it, unit, head, name);
  }
  return null;
}

/** A file as a value: its parts are asked for by name. */
function moduleValue(it: Interpreter, path: string): Value | null {
  const unit = it.program.units.get(path);
  if (unit === undefined) return null;
  const module = typed([`module:${path}`]);
  if (unit.module.exports === null) return module;
  runModule(it, unit);
  const whole = commonJs(unit, 'default');
  return whole === null ? module : { ...whole, types: [...whole.types, `module:${path}`] };
}

const DEEPEST = 8;

/** What a file gives under a name; null when it has none such, or is not loaded. */
export function exported(it: Interpreter, path: string, name: string, depth: number): Value | null {
  const unit = it.program.units.get(path);
  if (unit === undefined || depth > DEEPEST) return null;
  runModule(it, unit);
  const { exports } = unit.module;
  if (exports === null) return topName(it, path, name);
  const assigned = commonJs(unit, name);
  if (assigned !== null) return assigned;
  for (const each of exports) {
    if (each.name !== name && each.name !== '*') continue;
    if (each.from === null) {
      if (each.local === null || each.name === '*') continue;
      return each.local.kind === 'name'
        ? globalValue(it, unit, each.local.name)
        : (unit.scope.vars.get(`export ${name}`) ?? UNKNOWN);
    }
    const member = each.name === '*' ? name : each.from.member;
    const value = handedOn(it, unit, each.from.module, member);
    if (each.name !== '*' || value !== UNKNOWN) return value;
  }
  return null;
}

/** Names that are being looked for in what a file hands on: of files that hand on each other's names, none has it. */
const handed = new WeakMap<LoadedUnit, Set<string>>();

function handedOn(it: Interpreter, unit: LoadedUnit, module: string, member: string | null): Value {
  const names = handed.get(unit) ?? new Set();
  const key = `${module} ${member}`;
  if (names.has(key)) return UNKNOWN;
  handed.set(unit, names.add(key));
  const value = importedValue(it, unit, { module, member });
  names.delete(key);
  return value;
}

/** What was assigned to `module.exports` or a part of it. */
function commonJs(unit: LoadedUnit, name: string): Value | null {
  const { vars } = unit.scope;
  const whole = vars.get('module')?.parts?.get('exports');
  const parts = vars.get('exports')?.parts;
  if (name === 'default') return whole ?? (parts == null ? null : (vars.get('exports') ?? null));
  return whole?.parts?.get(name) ?? parts?.get(name) ?? null;
}

/** Imports that are being followed: of files that import a name from each other, none has it. */
const followed = new WeakMap<LoadedUnit, Set<string>>();

/** A name at the top of a file, one that it imports too; null when the file has none such or is not loaded. */
function topName(it: Interpreter, path: string, name: string): Value | null {
  const own = ownName(it, path, name);
  const unit = it.program.units.get(path);
  if (own !== null || unit === undefined || unit.module.exports !== null) return own;
  const imported = unit.imports.get(name);
  const names = followed.get(unit) ?? new Set();
  if (imported === undefined || names.has(name)) return null;
  followed.set(unit, names.add(name));
  const value = importedValue(it, unit, imported);
  names.delete(name);
  return value;
}

/** A name that a file itself declares; what it imports, other files of its package do not see. */
function ownName(it: Interpreter, path: string, name: string): Value | null {
  const unit = it.program.units.get(path);
  if (unit === undefined) return null;
  const own = unit.classes.get(name);
  if (own !== undefined) return typed([own.type]);
  runModule(it, unit);
  return unit.scope.vars.get(name) ?? null;
}

/** Types that have been looked for, by file and the name as it is written there. */
const typesKnown = new WeakMap<LoadedUnit, Map<string, readonly string[]>>();

/** The canonical names of a type as it is written in a file; none for what nothing is known of. */
export function typesOf(it: Interpreter, unit: LoadedUnit, type: TypeName | null): readonly string[] {
  if (type === null || type.name === '') return [];
  const known = typesKnown.get(unit) ?? new Map<string, readonly string[]>();
  typesKnown.set(unit, known);
  const before = known.get(type.name);
  if (before !== undefined) return before;
  const found = findTypes(it, unit, type);
  // A file that is still running may yet give the name a value.
  if (unit.state === 'done') known.set(type.name, found);
  return found;
}

function findTypes(it: Interpreter, unit: LoadedUnit, type: TypeName): readonly string[] {
  const [head = '', ...rest] = type.name.split('.');
  const whole = unit.classes.get(type.name);
  if (whole !== undefined) return [whole.type];
  const imported = rest.length > 0 ? unit.imports.get(type.name) : undefined;
  if (imported !== undefined) return importedValue(it, unit, imported).types;
  const value = globalValue(it, unit, head);
  const full = `${unit.conventions.globals}:${type.name}`;
  return value.types.flatMap((base) => {
    if (base.startsWith('module:')) return exported(it, base.slice(7), rest.join('.'), 0)?.types ?? [];
    const name = [base, ...rest].join('.');
    // A qualified name that no import explains is a library's, or a package of the repository.
    if (name === full && rest.length > 0) return qualified(it, unit, type.name);
    return [unit.models.canonical(name)];
  });
}

function qualified(it: Interpreter, unit: LoadedUnit, name: string): readonly string[] {
  const dot = name.lastIndexOf('.');
  const [module, member] = [name.slice(0, dot), name.slice(dot + 1)];
  return importedValue(it, unit, { module, member }).types;
}
