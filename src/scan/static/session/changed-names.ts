import type { Module } from '../ir/module.js';
import type { CodeModule } from './code-module.js';
import { type CodePart, codeParts, touched } from './code-part.js';

/** What others may call a file's that is not what it is on the other side of a change. */
export interface ChangedNames {
  readonly path: string;
  readonly names: ReadonlySet<string>;
  /** Whether what it gives as its default, or as all of itself, is among it. */
  readonly isDefault: boolean;
  /** Whether it hands on all of a module that it did not: nobody can tell by their names what of it changed. */
  readonly isAll: boolean;
}

/** Node's name for what a module gives as all of itself. */
const WHOLE = 'exports';

/**
 * Names of what a change touched in a file, and of what in it speaks of that.
 * @param before the file's text on the other side; null: it is not there, all of it is new
 */
export function changedNames({ path, text, module }: CodeModule, before: string | null): ChangedNames {
  const isNew = (piece: string) => before === null || !before.includes(piece.trim());
  const imports = module.imports
    .filter(({ module: from, start }) => isNew(from) || isNew(lineAt(text, start)))
    .map(({ local }) => local);
  const { parts } = touched(codeParts(text, module), imports, ({ texts }) => texts.some(isNew));
  const handedOn = (module.exports ?? []).filter(({ from }) => from !== null && isNew(from.module));
  const given = new Set([...[...parts].flatMap(({ gives }) => gives), ...handedOn.map(({ name }) => name)]);
  return {
    path,
    names: outside(module, given),
    isDefault: given.has(WHOLE) || givesDefault(module, given, parts),
    isAll: handedOn.some(({ name }) => name === '*'),
  };
}

/** Those of some names by which other files can speak of what they stand for. */
function outside({ exports, classes, functions }: Module, given: ReadonlySet<string>): ReadonlySet<string> {
  // In CommonJS names are given away by assignments.
  if (exports === null || exports.length === 0) return given;
  // What a type says of data is no part of what runs.
  const members = classes.flatMap(({ form, fields, methods }) => [
    ...(form === 'interface' ? [] : fields.map(({ name }) => name)),
    ...methods.flatMap((index) => functions[index]?.name ?? []),
  ]);
  const taken = exports.flatMap(({ name, local }) => {
    const own = local?.kind === 'name' || local?.kind === 'member' ? local.name : name;
    return given.has(own) || given.has(name) ? [name] : [];
  });
  return new Set([...members.filter((name) => given.has(name)), ...taken].filter((name) => name !== 'default'));
}

function givesDefault({ exports }: Module, given: ReadonlySet<string>, parts: ReadonlySet<CodePart>): boolean {
  const found = (exports ?? []).find(({ name }) => name === 'default');
  if (found === undefined) return false;
  const { local } = found;
  if (local === null) return given.has('default');
  if (local.kind === 'name' && given.has(local.name)) return true;
  return [...parts].some(({ start, end }) => start <= local.start && end >= local.end);
}

function lineAt(text: string, at: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, end === -1 ? undefined : end);
}
