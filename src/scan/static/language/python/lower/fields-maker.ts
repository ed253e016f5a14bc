import type { Expression, Name } from '../../../ir/expression.js';
import type { ClassForm, Field, Parameter } from '../../../ir/module.js';
import type { Statement } from '../../../ir/statement.js';
import { emptyFunction, type Lowering } from '../../../lower/lowering.js';

/** Decorators that write the maker from the fields: the standard library, attrs, pydantic. */
const DECORATORS: ReadonlySet<string> = new Set(['dataclass', 'attrs', 'define', 'frozen', 'mutable', 'attributes']);
/** The same by a base: typing, pydantic, SQLModel, msgspec. */
const BASES: ReadonlySet<string> = new Set(['NamedTuple', 'BaseModel', 'BaseSettings', 'SQLModel', 'Struct']);

/** The maker that Python writes for a class from its fields, as an index; empty where the class has its own or none. */
export function fieldsMaker(lowering: Lowering, index: number, form: ClassForm): readonly number[] {
  const known = remember(lowering, form);
  if (form.methods.some((method) => lowering.functions[method]?.name === 'constructor')) return [];
  const lineage = lineageOf(known, form);
  if (!lineage.some(isMadeOfFields)) return [];
  const fields = allFields(lineage);
  if (fields.length === 0) return [];
  lowering.functions.push({
    ...emptyFunction(form),
    name: 'constructor',
    class: index,
    parameters: fields.map(parameterOf),
    body: fields.map(assigned),
  });
  return [lowering.functions.length - 1];
}

/** The classes of each file so far, by name. */
const classes = new WeakMap<Lowering, Map<string, ClassForm>>();

function remember(lowering: Lowering, form: ClassForm): ReadonlyMap<string, ClassForm> {
  const known = classes.get(lowering) ?? new Map<string, ClassForm>();
  classes.set(lowering, known);
  known.set(form.name, form);
  return known;
}

/** More classes above one than any hand writes. */
const MOST = 30;

/** The class and those above it in the same file, nearest first. */
function lineageOf(known: ReadonlyMap<string, ClassForm>, form: ClassForm): ClassForm[] {
  const lineage = new Set([form]);
  for (const one of lineage) {
    for (const { name } of one.bases) {
      const base = known.get(name);
      if (base !== undefined && lineage.size < MOST) lineage.add(base);
    }
  }
  return [...lineage];
}

function isMadeOfFields(form: ClassForm): boolean {
  if (form.annotations.some(({ callee }) => DECORATORS.has(lastOf(callee)))) return true;
  return form.bases.some(({ name }) => BASES.has(name.slice(name.lastIndexOf('.') + 1)));
}

function lastOf(callee: Expression): string {
  if (callee.kind === 'name') return callee.name;
  if (callee.kind !== 'member') return '';
  return callee.name === 's' && callee.object.kind === 'name' && callee.object.name === 'attr' ? 'attrs' : callee.name;
}

/** Typed fields, those of the classes above first; a field that is said again keeps its place. */
function allFields(lineage: readonly ClassForm[]): Field[] {
  const byName = new Map<string, Field>();
  for (const { fields } of lineage.toReversed()) {
    for (const field of fields) if (field.type !== null && !field.static) byName.set(field.name, field);
  }
  return [...byName.values()].slice(0, 200);
}

function nameAt(name: string, { start, end }: Field): Name {
  return { kind: 'name', name, start, end };
}

function parameterOf(field: Field): Parameter {
  return {
    target: nameAt(field.name, field),
    type: field.type,
    annotations: field.annotations,
    otherwise: field.value,
    rest: 'no',
    start: field.start,
    end: field.end,
  };
}

function assigned(field: Field): Statement {
  const { start, end, name } = field;
  const target = { kind: 'member', object: nameAt('this', field), name, start, end } as const;
  return { kind: 'assign', target, type: field.type, value: nameAt(name, field), start, end };
}
