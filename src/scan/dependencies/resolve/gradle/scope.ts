import type { Catalog } from './catalog.js';
import { parseCode } from './parse.js';
import type { Expression } from './syntax.js';

/** What a property of a build script can be, as far as it is said in words. */
export type Value = string | readonly Value[] | ReadonlyMap<string, Value>;

/** The properties that a script sees: its own, then those of the projects above. */
export interface Scope {
  readonly catalog: Catalog | null;
  set(name: string, value: Value): void;
  get(name: string): Value | undefined;
  /** Its texts, those of the projects above among them. */
  texts(): ReadonlyMap<string, string>;
}

/** In front of a property they only say whose it is. */
const OWNERS: ReadonlySet<string> = new Set(['project', 'rootProject', 'parent', 'ext', 'extra', 'this']);
const READERS: ReadonlySet<string> = new Set([
  'property',
  'findProperty',
  'get',
  'extra',
  'gradleProperty',
  'getProperty',
]);
const MAX_LENGTH = 2_000;

export function newScope(catalog: Catalog | null, above: Scope | null): Scope {
  const own = new Map<string, Value>();
  return {
    catalog,
    set: (name, value) => void own.set(name, value),
    get: (name) => own.get(name) ?? above?.get(name),
    texts() {
      const texts = new Map(above?.texts());
      for (const [name, value] of own) if (typeof value === 'string') texts.set(name, value);
      return texts;
    },
  };
}

/** undefined: not known without running the script. */
export function evaluate(expression: Expression, scope: Scope): Value | undefined {
  switch (expression.kind) {
    case 'string':
      return joined(
        expression.parts.map((part) => ('text' in part ? part.text : evaluate(parseCode(part.code), scope))),
      );
    case 'sum':
      return joined(expression.items.map((item) => evaluate(item, scope)));
    case 'list':
      return expression.items.flatMap((item) => evaluate(item, scope) ?? []);
    case 'map':
      return new Map(
        expression.entries.flatMap(([name, item]) => {
          const value = evaluate(item, scope);
          return value === undefined ? [] : [[name, value] as const];
        }),
      );
    case 'path':
      return lookUp(expression.path, scope);
    case 'call':
      return called(expression, scope);
    case 'unknown':
      return undefined;
  }
}

function called(call: Expression & { kind: 'call' }, scope: Scope): Value | undefined {
  const last = call.path.at(-1) ?? '';
  const [first] = call.args;
  if (first !== undefined && READERS.has(last)) {
    const name = evaluate(first.value, scope);
    return typeof name === 'string' ? lookUp([name], scope) : undefined;
  }
  if (last === 'get' || last === 'toString') return lookUp(call.path.slice(0, -1), scope);
  if (first !== undefined && (last === 'mapOf' || last === 'listOf')) {
    return call.args.flatMap(({ value }) => evaluate(value, scope) ?? []);
  }
  return undefined;
}

function lookUp(path: readonly string[], scope: Scope): Value | undefined {
  const start = path.findIndex((segment) => !OWNERS.has(segment));
  const names = start === -1 ? path : path.slice(start);
  const trimmed = names.at(-1) === 'get' ? names.slice(0, -1) : names;
  if (trimmed[0] === 'libs' && trimmed[1] === 'versions') return scope.catalog?.version(trimmed.slice(2).join('.'));
  const whole = scope.get(trimmed.join('.'));
  if (whole !== undefined) return whole;
  let value = scope.get(trimmed[0] ?? '');
  for (const name of trimmed.slice(1)) value = value instanceof Map ? value.get(name) : undefined;
  return value;
}

function joined(parts: readonly (Value | undefined)[]): string | undefined {
  const texts = parts.filter((part) => typeof part === 'string');
  const text = texts.join('');
  return texts.length === parts.length && text.length <= MAX_LENGTH ? text : undefined;
}
