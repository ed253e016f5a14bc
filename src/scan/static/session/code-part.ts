import { targetNames } from '../flow/target-names.js';
import type { ClassForm, FunctionForm, Module } from '../ir/module.js';
import type { Span } from '../ir/span.js';
import type { Statement } from '../ir/statement.js';

/** A part of a file that is looked at on its own or not at all: a statement at its top, a method, a field, a class. */
export interface CodePart extends Span {
  /** Its text; of a class the pieces around its methods and fields. */
  readonly texts: readonly string[];
  readonly names: ReadonlySet<string>;
  /** Names by which others speak of it, and of what it gives a value to. */
  readonly gives: readonly string[];
}

const NAMES = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** What gets a value, also where its type stands between (`x: Orders = …`), and whether it is a part of the object itself. */
const SET = /((?:\b(?:this|self)\.|@)?)([\p{L}_$][\p{L}\p{N}_$]*)[^\S\n]*(?::[^=\n,;(]{1,100})?[?|&:]*=(?![=>])/gu;

/** The parts of a file; comments, imports and types are in none. */
export function codeParts(text: string, { functions, classes }: Module): readonly CodePart[] {
  const [top, ...forms] = functions;
  const statements = (top?.body ?? []).filter(({ kind }) => kind !== 'declare');
  const shared = sharedNames(text, statements, classes);
  const part = (span: Span, own: readonly string[]) => partOf(text, span, own, shared);
  const tops = statements.map((each) => part(each, each.kind === 'assign' ? targetNames(each.target) : []));
  const methods = outermost(forms.filter((form) => !within(form, statements))).map((form) =>
    part(withAnnotations(form), form.name === 'constructor' ? namesOf(classes[form.class ?? -1]) : [form.name]),
  );
  const fields = classes.flatMap((form) => form.fields.map((field) => part(field, [field.name])));
  const members = [...methods, ...fields];
  return [...tops, ...members, ...classes.map((form) => classPart(text, form, members, functions))];
}

/** Names that several parts of a file may speak of: those at its top, and fields of its classes. What functions keep to themselves is none. */
function sharedNames(
  text: string,
  statements: readonly Statement[],
  classes: readonly ClassForm[],
): ReadonlySet<string> {
  const tops = statements.flatMap((each) => {
    if (each.kind === 'assign') return targetNames(each.target);
    return each.kind === 'evaluate' ? [] : setIn(text.slice(each.start, each.end)).map(({ name }) => name);
  });
  return new Set([...tops, ...classes.flatMap(({ fields }) => fields.map(({ name }) => name))]);
}

/** The parts that name one of some names, and those that name what such a part gives a name to. */
export interface Touched {
  readonly parts: ReadonlySet<CodePart>;
  /** The names, with those that came on the way. */
  readonly names: ReadonlySet<string>;
}

/** @param wanted parts that count whatever they name */
export function touched(
  parts: readonly CodePart[],
  seeds: Iterable<string>,
  wanted: (part: CodePart) => boolean = () => false,
): Touched {
  const names = new Set(seeds);
  const reached = new Set<CodePart>();
  let more = parts.filter((part) => wanted(part) || anyOf(part.names, names));
  while (more.length > 0) {
    for (const part of more) {
      reached.add(part);
      for (const name of part.gives) names.add(name);
    }
    more = parts.filter((part) => !reached.has(part) && anyOf(part.names, names));
  }
  return { parts: reached, names };
}

function anyOf(names: ReadonlySet<string>, wanted: ReadonlySet<string>): boolean {
  for (const name of names) if (wanted.has(name)) return true;
  return false;
}

function partOf(all: string, { start, end }: Span, own: readonly string[], shared: ReadonlySet<string>): CodePart {
  const text = all.slice(start, end);
  const set = setIn(text).flatMap(({ name, isMember }) => (isMember || shared.has(name) ? [name] : []));
  const gives = [...own, ...set].filter((name) => name !== '');
  return { start, end, texts: [text], names: new Set(text.match(NAMES)), gives };
}

function setIn(text: string): readonly { readonly name: string; readonly isMember: boolean }[] {
  return [...text.matchAll(SET)].map(([, of = '', name = '']) => ({ name, isMember: of !== '' }));
}

/** A class as a whole: what stands before it, what it extends, what is called in its body. */
function classPart(
  all: string,
  form: ClassForm,
  members: readonly Span[],
  functions: readonly FunctionForm[],
): CodePart {
  const { start, end } = withAnnotations(form);
  const inside = members.filter((member) => member.start >= start && member.end <= end);
  const texts: string[] = [];
  let at = start;
  for (const member of [...inside].sort((a, b) => a.start - b.start)) {
    texts.push(all.slice(at, Math.max(at, member.start)));
    at = Math.max(at, member.end);
  }
  texts.push(all.slice(at, end));
  const methods = form.methods.flatMap((index) => functions[index]?.name ?? []);
  return {
    start,
    end,
    texts,
    names: new Set(texts.flatMap((text) => text.match(NAMES) ?? [])),
    gives: [...namesOf(form), ...form.fields.map(({ name }) => name), ...methods],
  };
}

function namesOf(form: ClassForm | undefined): readonly string[] {
  return form === undefined ? [] : [form.name.slice(form.name.lastIndexOf('.') + 1)];
}

function withAnnotations(form: Pick<FunctionForm | ClassForm, 'start' | 'end' | 'annotations'>): Span {
  return { start: Math.min(form.start, ...form.annotations.map(({ start }) => start)), end: form.end };
}

function within({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.start <= start && span.end >= end);
}

/** Those that lie in no other one. */
function outermost<T extends Span>(spans: readonly T[]): readonly T[] {
  let reached = -1;
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  return inOrder.filter(({ end }) => {
    const isOutside = end > reached;
    reached = Math.max(reached, end);
    return isOutside;
  });
}
