import { resolveSchema, type Schema } from './description.js';

const PLACEHOLDER_DATE = '2026-01-01T00:00:00Z';
const PLACEHOLDER_URL = 'https://github.test/placeholder';

/**
 * A value with every required field that GitHub's description asks for and the emulator has no state for: null where
 * null is allowed, else the plainest value of the type. Fields that are given are kept.
 */
export function fill(schema: Schema, value?: unknown): unknown {
  const resolved = resolveSchema(schema);
  if (resolved.allOf !== undefined) return resolved.allOf.reduce((done: unknown, part) => fill(part, done), value);
  const branches = resolved.anyOf ?? resolved.oneOf;
  if (branches !== undefined) return fillBranch(branches, value);
  const types = typeof resolved.type === 'string' ? [resolved.type] : (resolved.type ?? []);
  if (value === null || (value === undefined && types.includes('null'))) return null;
  if (Array.isArray(value)) return value.map((item) => fill(resolved.items ?? {}, item));
  if (value === undefined || typeof value === 'object') return fillTyped(resolved, types, value);
  return value;
}

function fillBranch(branches: readonly Schema[], value: unknown): unknown {
  const resolved = branches.map(resolveSchema);
  if (value === undefined && resolved.some((branch) => branch.type === 'null')) return null;
  const wanted = Array.isArray(value) ? 'array' : typeof value;
  const fitting = resolved.find((branch) => [branch.type].flat().includes(wanted));
  const first = fitting ?? resolved[0];
  return first === undefined ? value : fill(first, value);
}

function fillTyped(schema: Schema, types: readonly string[], value: object | undefined): unknown {
  if (value !== undefined || types.includes('object') || schema.properties !== undefined) {
    const filled: Record<string, unknown> = { ...value };
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (filled[name] !== undefined) filled[name] = fill(property, filled[name]);
      else if (schema.required?.includes(name)) filled[name] = fill(property);
    }
    return filled;
  }
  if (schema.enum !== undefined) return schema.enum[0];
  if (types.includes('array')) return [];
  if (types.includes('boolean')) return false;
  if (types.includes('integer') || types.includes('number')) return schema.minimum ?? 0;
  if (schema.format === 'uri') return PLACEHOLDER_URL;
  return schema.format === 'date-time' ? PLACEHOLDER_DATE : '';
}
