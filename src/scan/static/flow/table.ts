import type { Frame } from './frame.js';
import type { Interpreter } from './interpreter.js';
import type { Program } from './program.js';
import { literal, onlyLiteral, UNKNOWN, type Value, withPart } from './value.js';

/** The part of a table that says from which file of the repository it was read. */
const FILE = '#file';

/** Keys and texts of a file, by program and path: many places read the same one. */
const read = new WeakMap<Program, Map<string, ReadonlyMap<string, string>>>();

/** The file of the repository that a constant names; null where there is none, or several as likely. */
export function openTable({ program }: Interpreter, { unit }: Frame, named: Value, ending: string): string | null {
  const known = onlyLiteral(named.parts?.get('file') ?? named)?.value;
  if (typeof known !== 'string' || known === '') return null;
  const name = `${ending === '' ? known : known.replaceAll('.', '/')}${ending}`.replace(/^(?:classpath:)?\/+/, '');
  const all = program.files.called(name.slice(name.lastIndexOf('/') + 1));
  const isTest = (path: string) => /(?:^|\/)test\//.test(path);
  const fitting = all
    .filter((path) => path === name || path.endsWith(`/${name}`))
    .filter((path) => !isTest(path) || isTest(unit.path))
    .map((path) => ({ path, near: shared(path, unit.path) }))
    .sort((a, b) => b.near - a.near);
  const [best, next] = fitting;
  return best === undefined || best.near === next?.near ? null : best.path;
}

/** The value with what a file holds; where it was read from another one before, nobody knows which counts. */
export function withTable(value: Value, file: string | null): Value {
  const isSecond = value.parts?.has(FILE) === true;
  return withPart(value, FILE, file === null || isSecond ? UNKNOWN : literal(file));
}

/** What a table that was read from a file gives for a key, or else; null for any other collection, or key. */
export function tableEntry({ program }: Interpreter, table: Value, args: readonly Value[]): Value | null {
  const [key = UNKNOWN, otherwise] = args;
  const file = table.parts?.get(FILE);
  const [path, name] = [file === undefined ? undefined : onlyLiteral(file)?.value, onlyLiteral(key)?.value];
  if (typeof path !== 'string' || typeof name !== 'string' || table.parts?.has(name) || table.parts?.has('*'))
    return null;
  const text = entriesOf(program, path).get(name);
  return text === undefined ? (otherwise ?? literal(undefined)) : literal(text);
}

function entriesOf(program: Program, path: string): ReadonlyMap<string, string> {
  const files = read.get(program) ?? new Map<string, ReadonlyMap<string, string>>();
  read.set(program, files);
  const known = files.get(path) ?? propertiesIn(program.files.settings(path) ?? '');
  files.set(path, known);
  return known;
}

/** Keys and values as `java.util.Properties.load` reads them; of several of one key the last. */
function propertiesIn(text: string): ReadonlyMap<string, string> {
  const lines = text.replaceAll(/\\\r?\n[ \t]*/g, '').split(/\r?\n/);
  return new Map(
    lines.flatMap((line) => {
      const [, name, value] = /^\s*([^#!\s=:][^\s=:]*)(?:\s*[=:]\s*|\s+|$)(.*)$/.exec(line) ?? [];
      return name === undefined || value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** So many folders are common to both. */
function shared(a: string, b: string): number {
  const [one, other] = [a.split('/'), b.split('/')];
  const first = one.findIndex((part, at) => part !== other[at]);
  return first === -1 ? one.length : first;
}
