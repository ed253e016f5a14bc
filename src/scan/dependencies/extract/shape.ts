/** Narrowing of parsed, hostile data: an own key or nothing, so that `constructor` or `__proto__` never reach a prototype. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const NOTHING: Fields = Object.freeze({});

/** The object itself, or an empty one when the value is something else. */
export function fieldsOf(value: unknown): Fields {
  return isFields(value) ? value : NOTHING;
}

/** The value of an own key; undefined when the key is inherited or missing. */
export function own(fields: Fields, key: string): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

export function fieldsAt(fields: Fields, key: string): Fields {
  return fieldsOf(own(fields, key));
}

export function entriesAt(fields: Fields, key: string): [string, unknown][] {
  return Object.entries(fieldsAt(fields, key));
}

export function listAt(fields: Fields, key: string): readonly unknown[] {
  const value = own(fields, key);
  return Array.isArray(value) ? value : [];
}

/** A non-empty text, or undefined. */
export function textAt(fields: Fields, key: string): string | undefined {
  const value = own(fields, key);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** True for `true` and for YAML's failsafe "true". */
export function flagAt(fields: Fields, key: string): boolean {
  const value = own(fields, key);
  return value === true || value === 'true';
}

export function textsAt(fields: Fields, key: string): readonly string[] {
  return listAt(fields, key).filter((item) => typeof item === 'string');
}
