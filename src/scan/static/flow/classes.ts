import type { Expression } from '../ir/expression.js';
import type { ClassForm } from '../ir/module.js';
import { ofWrittenType } from './element-type.js';
import type { FieldTable, Interpreter } from './interpreter.js';
import { typesOf } from './names.js';
import type { ClassOfRepository, LoadedUnit, Program } from './program.js';
import { NO_TAINTS } from './taint.js';
import { type Closure, join, typed, UNKNOWN, type Value } from './value.js';

const DEEPEST = 6;
/** Of an interface that many classes meet, so many are followed. */
const MOST_HEIRS = 3;
const MOST_HOLDERS = 40;

function unitOf(it: Interpreter, { unit }: ClassOfRepository): LoadedUnit | undefined {
  return it.program.units.get(unit.path);
}

/** The classes of the repository that a class inherits from, nearest first; names of library classes beside them. */
function basesOf(it: Interpreter, of: ClassOfRepository): readonly string[] {
  const unit = unitOf(it, of);
  return unit === undefined ? [] : of.form.bases.flatMap((base) => typesOf(it, unit, base));
}

/** All types of a class of the repository: its own, and those that it inherits from. */
export function lineage(it: Interpreter, type: string, depth = 0): readonly string[] {
  const parts = it.program.classes.get(type);
  if (parts === undefined || depth > DEEPEST) return [type];
  if (depth > 0) return lineageOf(it, type, parts, depth);
  const known = lineages.get(it.program) ?? new Map<string, readonly string[]>();
  lineages.set(it.program, known);
  const before = known.get(type);
  if (before !== undefined) return before;
  const found = lineageOf(it, type, parts, depth);
  // A file that is still running may yet give its bases a value.
  if (parts.every((part) => unitOf(it, part)?.state === 'done')) known.set(type, found);
  return found;
}

const lineages = new WeakMap<Program, Map<string, readonly string[]>>();

function lineageOf(
  it: Interpreter,
  type: string,
  parts: readonly ClassOfRepository[],
  depth: number,
): readonly string[] {
  const bases = parts.flatMap((part) => basesOf(it, part)).filter((base) => base !== type);
  return [type, ...[...new Set(bases)].flatMap((base) => lineage(it, base, depth + 1))];
}

/** The methods of a class that bear a name: overloads; inherited ones where it has none; those of heirs of an interface. */
export function methodsOf(it: Interpreter, type: string, name: string, self: Value | null): readonly Closure[] {
  for (const each of lineage(it, type)) {
    const found = ownMethods(it, each, name, self);
    if (found.some((closure) => hasBody(closure))) return found;
  }
  const last = type.slice(type.lastIndexOf('#') + 1);
  const named = (it.program.heirs.get(last) ?? []).filter((heir) => heir.type !== type);
  const heirs = (named.length > 0 ? named : alike(it, type, name)).slice(0, MOST_HEIRS);
  return heirs.flatMap((heir) =>
    ownMethods(it, heir.type, name, self === null ? null : { ...self, types: [heir.type] }),
  );
}

/** Classes that have all methods of an interface which none names: where interfaces are met by what a type can do. */
function alike(it: Interpreter, type: string, name: string): readonly ClassOfRepository[] {
  const [own] = it.program.classes.get(type) ?? [];
  if (own === undefined || own.form.form !== 'interface') return [];
  const wanted = [...methodsByName(own).keys()];
  if (!wanted.includes(name)) return [];
  return (holdersOf(it.program).get(name) ?? []).filter(({ type: other, form }) => {
    if (other === type || form.form === 'interface') return false;
    const parts = it.program.classes.get(other) ?? [];
    return wanted.every((each) => parts.some((part) => methodsByName(part).has(each)));
  });
}

const holders = new WeakMap<Program, ReadonlyMap<string, readonly ClassOfRepository[]>>();

/** The classes that have a method of a name; of one in several parts the part that has it. So many of each are kept. */
function holdersOf(program: Program): ReadonlyMap<string, readonly ClassOfRepository[]> {
  const known = holders.get(program);
  if (known !== undefined) return known;
  const made = new Map<string, ClassOfRepository[]>();
  for (const part of [...program.classes.values()].flat()) {
    for (const name of methodsByName(part).keys()) {
      const same = made.get(name) ?? [];
      if (same.length < MOST_HOLDERS) same.push(part);
      made.set(name, same);
    }
  }
  holders.set(program, made);
  return made;
}

function hasBody({ unit, index }: Closure): boolean {
  return (unit.module.functions[index]?.body.length ?? 0) > 0;
}

function ownMethods(it: Interpreter, type: string, name: string, self: Value | null): readonly Closure[] {
  return (it.program.classes.get(type) ?? []).flatMap((part) => {
    const unit = unitOf(it, part);
    if (unit === undefined) return [];
    const scope = it.scopeOfClass(type) ?? unit.scope;
    return (methodsByName(part).get(name) ?? []).map((index) => {
      const isStatic = unit.module.functions[index]?.static === true;
      return { unit, index, scope, self: isStatic ? typed([type]) : (self ?? typed([type])) };
    });
  });
}

const methodNames = new WeakMap<ClassForm, ReadonlyMap<string, readonly number[]>>();

/** The methods of one part of a class by their names: classes may have thousands, and each call asks for one. */
function methodsByName({ form, unit }: ClassOfRepository): ReadonlyMap<string, readonly number[]> {
  const known = methodNames.get(form);
  if (known !== undefined) return known;
  const made = new Map<string, number[]>();
  for (const index of form.methods) {
    const name = unit.module.functions[index]?.name;
    if (name === undefined) continue;
    const same = made.get(name);
    if (same === undefined) made.set(name, [index]);
    else same.push(index);
  }
  methodNames.set(form, made);
  return made;
}

/** What is known of a field of the class without an object at hand: its type, and what the class gives it. */
export function fieldOf(it: Interpreter, fields: FieldTable, type: string, name: string): Value | null {
  for (const each of lineage(it, type)) {
    const value = fields.of(it, each).get(name);
    if (value !== undefined) return value;
  }
  return null;
}

/** A table of fields that starts empty. */
export function fieldTable(): FieldTable {
  const known = new Map<string, ReadonlyMap<string, Value>>();

  function of(it: Interpreter, type: string): ReadonlyMap<string, Value> {
    const found = known.get(type);
    if (found !== undefined) return found;
    const fields = new Map<string, Value>();
    known.set(type, fields);
    declared(it, type, fields);
    constructed(it, type, fields);
    return fields;
  }

  return { of };
}

function declared(it: Interpreter, type: string, fields: Map<string, Value>): void {
  for (const part of it.program.classes.get(type) ?? []) declaredIn(it, type, part, fields);
}

function declaredIn(it: Interpreter, type: string, found: ClassOfRepository, fields: Map<string, Value>): void {
  const unit = unitOf(it, found);
  if (unit === undefined) return;
  for (const { name, type: written, value, start, end } of found.form.fields) {
    let known = ofWrittenType(it, unit, UNKNOWN, written);
    if (value !== null) {
      const given = it.evaluateField(unit, value, found);
      known =
        known.types.length === 0 ? given : { ...given, types: given.types.length > 0 ? given.types : known.types };
    } else if (found.form.form === 'enum') {
      known = { ...typed([type]), fixed: true, literals: [`${name}@${start}:${end}`] };
    }
    fields.set(name, known);
  }
}

/** What constructors put into fields, but for the data of their callers, which only an object at hand tells. */
function constructed(it: Interpreter, type: string, fields: Map<string, Value>): void {
  for (const maker of ownMethods(it, type, 'constructor', typed([type]))) {
    const form = maker.unit.module.functions[maker.index];
    const given = (form?.parameters ?? []).map((parameter) => it.declaredValue(maker, parameter));
    const made = it.summarise(maker, given, 1).exits.get(-1);
    for (const [name, part] of made?.parts ?? []) {
      const plain: Value = { ...part, taints: NO_TAINTS, text: part.taints.length > 0 ? null : part.text };
      const known = fields.get(name);
      fields.set(name, known === undefined || known === UNKNOWN ? plain : join(known, plain));
    }
  }
}

/** The sink kinds, as bits, for which a field is harmless since annotations say what was checked of it. */
export function checkedBits(it: Interpreter, type: string, name: string): number {
  let bits = 0;
  for (const each of lineage(it, type)) {
    for (const part of it.program.classes.get(each) ?? []) {
      const unit = unitOf(it, part);
      const field = part.form.fields.find((field) => field.name === name);
      for (const { callee } of unit === undefined ? [] : (field?.annotations ?? [])) {
        const written = writtenName(callee);
        const types = written === null || unit === undefined ? [] : typesOf(it, unit, { name: written, args: [] });
        bits = types.reduce((all, one) => all | (unit?.models.lookup(one)?.cleans ?? 0), bits);
      }
    }
  }
  return bits;
}

function writtenName(callee: Expression): string | null {
  if (callee.kind === 'name') return callee.name;
  return callee.kind === 'member' && callee.object.kind === 'name' ? `${callee.object.name}.${callee.name}` : null;
}
