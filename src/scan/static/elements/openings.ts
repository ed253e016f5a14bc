import type { Boundary } from '../../../model/surface.js';
import { isList, type Spoken, textsOf, valuesOf } from '../application/read.js';
import type { Value } from '../flow/value.js';
import type { Expression } from '../ir/expression.js';
import type { Field } from '../ir/module.js';
import type { MemberModel } from '../models/model.js';
import type { OpeningKind, OpeningModel, OpeningName } from '../models/opening-model.js';
import type { Place } from '../models/place.js';
import { personalData } from './personal-data.js';
import type { SeenElement } from './seen-element.js';
import { columnElement } from './tables.js';

/** Who comes in by each, as far as nothing else says so. */
const BOUNDARY: Readonly<Record<OpeningKind, Boundary>> = {
  operation: 'internet',
  rpc: 'service',
  socket: 'internet',
  webhook: 'partner',
  consumer: 'service',
  schedule: 'service',
  data: 'user',
};
/** What is not known of a name. */
const ANY = '{}';
/** A call that names more opens a table of its own, which nobody reads here. */
const MOST_NAMES = 200;

/** What an annotation stands at. */
export interface Annotated {
  readonly function: string | null;
  readonly class: string | null;
  readonly fields: readonly Field[];
}

/** What a call, an annotation or a base class opens by the word of a library's model. */
export function openingsOf(spoken: Spoken, { opens, name: framework }: MemberModel, of: Annotated): SeenElement[] {
  return opens.flatMap((opening) => {
    if (opening.needs !== null && valuesOf(spoken, opening.needs).length === 0) return [];
    const { kind } = opening;
    const at = { path: spoken.frame.unit.path, start: spoken.span.start, end: spoken.span.end };
    if (kind === 'data') return columnsOf(spoken, opening, of, at);
    const runs = opening.runs === null ? [] : constantsAt(spoken, opening.runs);
    const facts = [
      { name: 'framework', value: framework, at: null },
      ...runs.slice(0, 1).map((value) => ({ name: 'runs', value, at: null })),
    ];
    return namesOf(spoken, opening, of).map((name) => ({ kind, name, at, boundary: BOUNDARY[kind], facts }));
  });
}

/** The fields of a record that hold data on people: of a class each where it stands. */
function columnsOf(
  spoken: Spoken,
  { name, within }: OpeningModel,
  of: Annotated,
  at: SeenElement['at'],
): SeenElement[] {
  const [outer] = within.map((each) => told(spoken, each, of)).find((texts) => texts.length > 0) ?? [];
  const table = outer ?? (of.class === null ? ANY : lastName(of.class));
  if (name.some(({ from }) => from === 'fields')) {
    return of.fields.flatMap((field) =>
      columnElement(table, columnOf(field), field.type?.name ?? null, {
        path: at.path,
        start: field.start,
        end: field.end,
      }),
    );
  }
  const columns = name.map((each) => told(spoken, each, of)).find((texts) => texts.length > 0) ?? [];
  return columns.slice(0, MOST_NAMES).flatMap((column) => columnElement(table, column, null, at));
}

/** The column that an annotation names, where that is what holds data on people; else the field itself. */
function columnOf({ name, annotations }: Field): string {
  const written = annotations.flatMap(({ args }) =>
    args.flatMap(({ value, name: key }) =>
      value.kind === 'constant' && typeof value.value === 'string' && (key === null || key === 'name')
        ? [value.value]
        : [],
    ),
  );
  return written.find((each) => personalData(each) !== null) ?? name;
}

function namesOf(spoken: Spoken, { kind, name, within }: OpeningModel, of: Annotated): readonly string[] {
  const found = name.map((each) => told(spoken, each, of)).find((texts) => texts.length > 0) ?? [ANY];
  const [outer] = within.map((each) => told(spoken, each, of)).find((texts) => texts.length > 0) ?? [];
  const sign = kind === 'rpc' ? '/' : '.';
  const names = outer === undefined ? found : found.map((each) => `${outer}${sign}${each}`);
  return [...new Set(names)].slice(0, MOST_NAMES);
}

function told(spoken: Spoken, name: OpeningName, of: Annotated): readonly string[] {
  switch (name.from) {
    case 'text':
      return [name.text];
    case 'fields':
      return of.fields.map((field) => field.name);
    case 'function':
    case 'class':
      return [of[name.from] ?? []].flat().map(lastName);
    case 'value':
      return valuesOf(spoken, name.place).flatMap((value) => textsOf(value).map(({ text }) => text));
    case 'keys':
      return keysAt(spoken, name.place);
    case 'named':
      return valuesOf(spoken, name.place).flatMap(namesOfFunctions);
    case 'written':
      return writtenAt(spoken, name.place);
  }
}

/** What stands for each `*` of a place, one after the other: `Query.users` for `0.resolvers.*.*`. */
function keysAt(spoken: Spoken, place: Place): readonly string[] {
  const wholes = valuesOf(spoken, { ...place, parts: [] });
  return wholes.flatMap((whole) => keysOf(whole, place.parts));
}

function keysOf(value: Value, [first, ...rest]: readonly string[]): readonly string[] {
  if (first === undefined) return [''];
  const { parts } = value;
  // Several records in a list are one record.
  if (first === '*' && isList(value))
    return [...(parts?.values() ?? [])].flatMap((part) => keysOf(part, [first, ...rest]));
  const below = [...(parts ?? [])].filter(
    ([key]) => key !== '*' && !key.startsWith('__') && (first === '*' || first === key),
  );
  return below.flatMap(([key, part]) =>
    keysOf(part, rest).map((tail) => (first === '*' ? [key, tail].filter((each) => each !== '').join('.') : tail)),
  );
}

function namesOfFunctions({ functions, types }: Value): readonly string[] {
  const named = functions.flatMap(({ unit, index }) => unit.module.functions[index]?.name || []);
  return named.length > 0 ? named : types.filter((type) => type.startsWith('repo:')).map(lastName);
}

/** `hello.Greeter.service`, `GreeterService`: the word that says what it is. */
function writtenAt({ given }: Spoken, { at }: Place): readonly string[] {
  const written = typeof at === 'number' ? given[at]?.from : undefined;
  const words = written == null ? [] : wordsOf(written);
  const last = words.at(-1) === 'service' ? words.at(-2) : words.at(-1);
  return last === undefined ? [] : [last.replace(/(?<=.)(?:Service|Definition)$/, '')];
}

function wordsOf(written: Expression): readonly string[] {
  if (written.kind === 'name') return [written.name];
  return written.kind === 'member' ? [...wordsOf(written.object), written.name] : [];
}

/** Texts and numbers: when a job runs is said either way. */
function constantsAt(spoken: Spoken, place: Place): readonly string[] {
  return valuesOf(spoken, place).flatMap(({ literals }) =>
    (literals ?? []).flatMap((each) => (typeof each === 'string' || typeof each === 'number' ? String(each) : [])),
  );
}

function lastName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf('.'), name.lastIndexOf('#')) + 1);
}
