import type { ErrorObject } from 'ajv';
import type { Document, LineCounter } from 'yaml';
import { nearest } from '../util/nearest.js';

/** A parsed policy file and where its parts stand. */
export interface Lines {
  readonly document: Document;
  readonly counter: LineCounter;
}

/** Line of the node at a path of keys; of its nearest parent when there is none. */
export function lineOf(path: readonly (string | number)[], { document, counter }: Lines): number {
  for (let length = path.length; length > 0; length--) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const start = keyStart(parent, path[length - 1]);
    if (start !== null) return counter.linePos(start).line;
  }
  return 1;
}

function keyStart(parent: unknown, key: string | number | undefined): number | null {
  if (typeof parent !== 'object' || parent === null || !('items' in parent) || !Array.isArray(parent.items))
    return null;
  const item: unknown =
    typeof key === 'number' ? parent.items[key] : parent.items.find((pair) => String(pair?.key) === key);
  const node = typeof key === 'number' ? item : (item as { key?: unknown } | undefined)?.key;
  const range = (node as { range?: readonly number[] } | undefined)?.range;
  return range?.[0] ?? null;
}

/** One line for one mistake: place, line, what is wrong, the nearest right key. */
export function describeMistake(error: ErrorObject, schema: object, place: string, lines: Lines): string {
  const path = error.instancePath.split('/').slice(1).map(pathSegment);
  const name = path.join('.') || 'the policy';
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const at = `${place}:${lineOf([...path, key], lines)}`;
    if (path.length === 1 && path[0] === 'gate' && key === 'rules') {
      return `${at}: gate.rules is not supported by this version; use gate.fail-on and exceptions`;
    }
    const known = Object.keys(partAt(schema, path).properties ?? {});
    const suggestion = nearest(key, known);
    const hint = suggestion === null ? `known keys: ${known.join(', ')}` : `did you mean '${suggestion}'?`;
    return `${at}: unknown key '${key}' in ${name}; ${hint}`;
  }
  const at = `${place}:${lineOf(path, lines)}`;
  if (error.keyword === 'required') return `${at}: ${name} needs '${String(error.params.missingProperty)}'`;
  if (error.keyword === 'enum') return `${at}: ${name} must be one of ${error.params.allowedValues.join(', ')}`;
  if (error.keyword === 'const') return `${at}: ${name} must be ${JSON.stringify(error.params.allowedValue)}`;
  if (error.keyword === 'pattern') {
    return `${at}: ${name} must look like ${partAt(schema, path).examples?.join(' or ') ?? error.params.pattern}`;
  }
  return `${at}: ${name} ${error.message ?? 'is wrong'}`;
}

function pathSegment(segment: string): string | number {
  const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
  return /^\d+$/.test(key) ? Number(key) : key;
}

interface SchemaPart {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly additionalProperties?: unknown;
  readonly examples?: readonly unknown[];
}

/** The schema of an entry of a map whose keys are ids: its form as an object, where it can have others. */
function entryOf({ additionalProperties: entry }: SchemaPart): unknown {
  return typeof entry === 'object' && entry !== null && 'then' in entry ? entry.then : entry;
}

/** What the schema says at a path of keys. */
function partAt(schema: SchemaPart, path: readonly (string | number)[]): SchemaPart {
  let part = schema;
  for (const key of path) {
    const next = typeof key === 'number' ? part.items : (part.properties?.[key] ?? entryOf(part));
    part = (next ?? {}) as SchemaPart;
  }
  return part;
}
