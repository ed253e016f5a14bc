import type { FunctionForm, Module, Parameter } from '../ir/module.js';
import type { MemberModel, ModelCallback } from '../models/model.js';
import { type Piece, somePiece } from './mentions.js';
import type { LoadedUnit } from './program.js';
import { type Closure, typed, UNKNOWN, type Value } from './value.js';

/** What functions get that a library will call, by the type of a handler that is written at them, or by what they do. */
export interface Expectations {
  /** Functions were said to be of types: `const f: RequestHandler = …`. */
  note(unit: LoadedUnit, functions: readonly Closure[], types: readonly string[]): void;
  /** What nobody else says of a function's arguments; null where nothing is known of them. */
  of(unit: LoadedUnit, closure: Closure): readonly Value[] | null;
}

export function expectations(): Expectations {
  const noted = new Map<string, readonly Value[]>();
  const keyOf = ({ unit, index }: Closure) => `${unit.id}:${index}`;

  function note(unit: LoadedUnit, functions: readonly Closure[], types: readonly string[]): void {
    const callbacks = types.flatMap((type) => unit.models.lookup(type)?.callbacks ?? []).filter(isWhole);
    const [first] = callbacks;
    if (first === undefined) return;
    for (const closure of functions) noted.set(keyOf(closure), givenBy(first));
  }

  function of(unit: LoadedUnit, closure: Closure): readonly Value[] | null {
    const known = noted.get(keyOf(closure));
    if (known !== undefined) return known;
    const form = closure.unit.module.functions[closure.index];
    const model = form === undefined ? null : (exportedHandler(unit, closure.index) ?? recognised(unit, form));
    const callback = model?.callbacks.find(isWhole);
    if (callback !== undefined) return givenBy(callback);
    return form === undefined ? null : namedReaders(unit, form);
  }

  return { note, of };
}

/** The type of handler that a framework takes a function for, by the file that exports it and the name it is exported under. */
function exportedHandler({ models, module, path, scope }: LoadedUnit, index: number): MemberModel | null {
  const folders = path.split('/');
  const file = folders.pop()?.replace(/\.[cm]?[jt]sx?$/, '');
  const fitting = models.exported.filter(
    ({ exportedFrom: from }) => from !== null && from.file === file && folders.includes(from.folder),
  );
  if (fitting.length === 0) return null;
  const own = module.exports?.filter(({ name, local }) => {
    const value = scope.vars.get(local?.kind === 'name' ? local.name : `export ${name}`);
    return value?.functions.some((each) => each.unit.path === path && each.index === index) === true;
  });
  return fitting.find(({ exportedFrom: from }) => own?.some(({ name }) => from?.names.includes(name))) ?? null;
}

function isWhole({ at }: ModelCallback): boolean {
  return at.at === 'this' && at.parts.length === 0;
}

function givenBy({ gives }: ModelCallback): readonly Value[] {
  return gives.map((give) => (give !== null && 'type' in give ? typed([give.type]) : UNKNOWN));
}

/**
 * The type of handler that a function without types can only be, by what it does with its parameters: of several the one
 * that asks for the rarest.
 */
function recognised(unit: LoadedUnit, { parameters, body }: FunctionForm): MemberModel | null {
  const all = unit.models.recognisable;
  if (all.length === 0 || parameters.length === 0 || parameters.length > 3) return null;
  if (parameters.some(({ type, annotations }) => annotations.length > 0 || (type !== null && type.name !== 'any')))
    return null;
  const used = parameters.map((parameter) => partsOf(unit.module, parameter, body));
  const fitting = all.filter(
    ({ named, recognisedBy }) =>
      named.length === 0 &&
      parameters.length > 1 &&
      recognisedBy.every((names, index) => names.some((name) => used[index]?.has(name) === true)),
  );
  const rarity = ({ recognisedBy }: MemberModel) => recognisedBy.reduce((sum, names) => sum + names.length, 0);
  return fitting.toSorted((a, b) => rarity(a) - rarity(b))[0] ?? null;
}

/**
 * What parameters are that are called and read like a request, wherever they stand: a name is no evidence of its own, and
 * what is read is too little without it.
 */
function namedReaders(unit: LoadedUnit, { parameters, body }: FunctionForm): readonly Value[] | null {
  const models = unit.models.recognisable.filter(({ named }) => named.length > 0);
  if (models.length === 0 || parameters.length > MOST_PARAMETERS) return null;
  const given = parameters.map((parameter): Value => {
    const { target, type } = parameter;
    if (target.kind !== 'name' || (type !== null && type.name !== 'any')) return UNKNOWN;
    const called = models.filter(({ named }) => named.includes(target.name));
    if (called.length === 0) return UNKNOWN;
    const used = partsOf(unit.module, parameter, body);
    const model = called.find(({ recognisedBy }) => recognisedBy[0]?.some((name) => used.has(name)) === true);
    const callback = model?.callbacks.find(isWhole);
    return (callback === undefined ? null : givenBy(callback)[0]) ?? UNKNOWN;
  });
  return given.some((value) => value !== UNKNOWN) ? given : null;
}

const MOST_PARAMETERS = 8;

/** The parts of a parameter that a function uses, in the functions inside it as well. */
function partsOf(module: Module, { target }: Parameter, body: FunctionForm['body']): ReadonlySet<string> {
  if (target.kind === 'record-target') return new Set(target.entries.map(({ key }) => key));
  const names = new Set<string>();
  if (target.kind !== 'name') return names;
  somePiece(module, body, (piece) => {
    for (const name of partsIn(piece, target.name)) names.add(name);
    return false;
  });
  return names;
}

/** `req.body`, `const { body } = req`. */
function partsIn(piece: Piece, name: string): readonly string[] {
  if (piece.kind === 'member') return isName(piece.object, name) ? [String(piece.name)] : [];
  const { target, value } = piece;
  if (target?.kind !== 'record-target' || !isName(value, name)) return [];
  return (target.entries ?? []).map(({ key }) => key);
}

function isName(piece: Piece | null | undefined, name: string): boolean {
  return piece?.kind === 'name' && piece.name === name;
}
