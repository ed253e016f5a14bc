import { partOf, type Term } from '../term/term.js';

/** What the imports of a file tell of its names. */
export interface Imports {
  /** Full names, by parts, that names stand for. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** Modules of which every name may stand alone, dotted. */
  readonly whole: ReadonlySet<string>;
}

export function importsOf(byKind: ReadonlyMap<string, readonly Term[]>): Imports {
  const names = new Map<string, readonly string[]>();
  const whole = new Set<string>();
  for (const term of byKind.get('import') ?? []) learn(term, names, whole);
  for (const term of byKind.get('assign') ?? []) learnRequired(term, names);
  return { names, whole };
}

function learn(term: Term, names: Map<string, readonly string[]>, whole: Set<string>): void {
  const source = sourceOf(partOf(term, 'source'));
  const name = partOf(term, 'name');
  const alias = partOf(term, '?alias');
  if (source === null) return;
  if (term.text === '*') {
    if (name !== null) names.set(name.text, source);
    else whole.add(source.join('.'));
    return;
  }
  if (name === null) {
    const last = source.at(-1);
    if (alias !== null) names.set(alias.text, source);
    else if (last !== undefined && last !== source[0]) names.set(last, source);
    return;
  }
  const parts = dottedName(name);
  if (parts === null) return;
  const full = term.text === 'default' ? source : [...source, ...parts];
  names.set(alias?.text ?? parts.at(-1) ?? '', full);
}

/** `const x = require('m')`, `const { y } = require('m')`. */
function learnRequired(term: Term, names: Map<string, readonly string[]>): void {
  const [left, value] = [partOf(term, 'left'), partOf(term, 'right')];
  if (left === null || value?.kind !== 'call' || partOf(value, 'callee')?.text !== 'require') return;
  const source = sourceOf(partOf(value, 'args')?.parts[0] ?? null);
  if (source === null) return;
  if (left.kind === 'name') names.set(left.text, source);
  if (left.kind !== 'dict') return;
  for (const pair of left.parts) {
    const [key, local] = [partOf(pair, 'key'), partOf(pair, 'value')];
    if (key !== null && local?.kind === 'name') names.set(local.text, [...source, key.text]);
  }
}

/** A module's name by its parts: dotted, or the last part of a path, by which code calls it. */
function sourceOf(source: Term | null): readonly string[] | null {
  if (source === null) return null;
  if (source.kind !== 'string') return dottedName(source);
  const last = source.text.split('/').at(-1);
  return last === undefined || last === '' ? null : [last];
}

/** `a.b.c` as its parts; null for anything else. */
export function dottedName(term: Term): readonly string[] | null {
  if (term.kind === 'name') return term.text.split('\\').filter((part) => part !== '');
  if (term.kind !== 'dot') return null;
  const [object, name] = [partOf(term, 'object'), partOf(term, 'name')];
  const before = object === null ? null : dottedName(object);
  return before === null || name?.kind !== 'name' ? null : [...before, name.text];
}
