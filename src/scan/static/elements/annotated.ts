import type { Frame } from '../flow/frame.js';
import type { Given, Interpreter } from '../flow/interpreter.js';
import type { ClassOfRepository, LoadedUnit } from '../flow/program.js';
import { typed } from '../flow/value.js';
import type { Annotation, FunctionForm } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import type { MemberModel } from '../models/model.js';
import { type Annotated, openingsOf } from './openings.js';
import { remoteMethods } from './remote-methods.js';
import type { SeenElement } from './seen-element.js';

/** What the annotations of a function that is no method open, and of its parameters. */
export function ofFunction(it: Interpreter, frame: Frame, form: FunctionForm): SeenElement[] {
  const of = { function: form.name, class: null, fields: [] };
  const all = [...form.annotations, ...form.parameters.flatMap(({ annotations }) => annotations)];
  return all.flatMap((annotation) => ofAnnotation(it, frame, annotation, of));
}

/** What the classes of a file open: by what they are made from, by their annotations, and by those of their methods. */
export function ofClasses(it: Interpreter, unit: LoadedUnit): SeenElement[] {
  return [...unit.classes.values()].flatMap((found) => ofClass(it, unit, found));
}

function ofClass(it: Interpreter, unit: LoadedUnit, found: ClassOfRepository): SeenElement[] {
  const { form, type } = found;
  const frame = it.frameOf(unit, typed([type]));
  const own = { function: null, class: form.name, fields: form.fields };
  const bases = form.form === 'interface' ? [] : it.libraryBases(type);
  const inherited = bases.flatMap((base) => {
    const model = unit.models.lookup(base);
    return model === null ? [] : opened(it, frame, { span: headOf(form), receiver: null, given: [] }, model, own);
  });
  const methods = form.methods.flatMap((index) => {
    const method = unit.module.functions[index];
    if (method === undefined) return [];
    const of = { function: method.name, class: form.name, fields: [] };
    const all = [...method.annotations, ...method.parameters.flatMap(({ annotations }) => annotations)];
    // Some languages show a method the annotations of its class as well.
    const some = all.filter(({ start }) => !form.annotations.some((each) => each.start === start));
    return some.flatMap((annotation) => ofAnnotation(it, frame, annotation, of));
  });
  return [
    ...remoteMethods(found, it.program.classes.get(type) ?? [found]),
    ...inherited,
    ...form.annotations.flatMap((each) => ofAnnotation(it, frame, each, own)),
    ...methods,
  ];
}

/** A class is shown by its first line, not by all of it. */
function headOf({ start }: Span): Span {
  return { start, end: start };
}

function ofAnnotation(it: Interpreter, frame: Frame, annotation: Annotation, of: Annotated): SeenElement[] {
  const { callee, args, start, end } = annotation;
  const models = it.evaluate(frame, callee).types.flatMap((type) => frame.unit.models.lookup(type) ?? []);
  if (models.every(({ opens }) => opens.length === 0)) return [];
  const receiver = callee.kind === 'member' ? it.evaluate(frame, callee.object) : null;
  const given = args.map(({ value, name, spread }): Given => {
    return { value: it.evaluate(frame, value), name, spread, from: value };
  });
  return models.flatMap((model) => opened(it, frame, { span: { start, end }, receiver, given }, model, of));
}

function opened(
  it: Interpreter,
  frame: Frame,
  said: {
    readonly span: Span;
    readonly receiver: ReturnType<Interpreter['evaluate']> | null;
    readonly given: readonly Given[];
  },
  model: MemberModel,
  of: Annotated,
): SeenElement[] {
  return openingsOf({ it, frame, name: model.name, ...said }, model, of);
}
