import type { ErrorObject } from 'ajv';
import { nearest } from '../util/nearest.js';
import type { PolicyText } from './policy-yaml.js';

/** One line for one mistake: place, line, what is wrong, the nearest right key. */
export function describeMistake(
  error: ErrorObject,
  schema: object,
  place: string,
  { value, lineOf }: PolicyText,
): string {
  const path = error.instancePath.split('/').slice(1).map(pathSegment);
  const name = path.join('.') || 'the policy';
  if (error.keyword === 'additionalProperties') {
    const key = String(error.params.additionalProperty);
    const at = `${place}:${lineOf([...path, key])}`;
    const part = partAt(schema, path);
    const known = Object.keys(part.properties ?? part.then?.properties ?? {});
    const suggestion = nearest(key, known);
    const hint = suggestion === null ? `known keys: ${known.join(', ')}` : `did you mean '${suggestion}'?`;
    return `${at}: unknown key '${key}' in ${name}; ${hint}`;
  }
  const at = `${place}:${lineOf(path)}`;
  if (error.keyword === 'required') return `${at}: ${name} needs '${String(error.params.missingProperty)}'`;
  if (error.keyword === 'enum') {
    const allowed: readonly unknown[] = error.params.allowedValues;
    return `${at}: ${name} must be one of ${allowed.join(', ')}${meant(valueAt(value, path), allowed)}`;
  }
  if (error.keyword === 'const') return `${at}: ${name} must be ${JSON.stringify(error.params.allowedValue)}`;
  if (error.keyword === 'pattern') {
    return `${at}: ${name} must look like ${partAt(schema, path).examples?.join(' or ') ?? error.params.pattern}`;
  }
  return `${at}: ${name} ${error.message ?? 'is wrong'}`;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null
        ? Object.entries(part).find(([name]) => name === String(key))?.[1]
        : undefined,
    value,
  );
}

/** The value that is nearly the one given: another case, or a slip of the finger. */
function meant(given: unknown, allowed: readonly unknown[]): string {
  const suggestion = typeof given === 'string' ? nearest(given, allowed.map(String)) : null;
  return suggestion === null ? '' : `; did you mean '${suggestion}'?`;
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
  /** The form as an object, where it can have others. */
  readonly then?: SchemaPart;
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
