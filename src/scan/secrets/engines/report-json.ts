import type { Report, Reported } from './tool.js';

/** More entries are no report that a person reads; the limit bounds what placing them costs. */
const MOST_ENTRIES = 50_000;
const LONGEST_VALUE = 100_000;
const LONGEST_PATH = 4_096;

/** The value of a JSON text, undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field of an object that the tool wrote; undefined when there is no object or it has no such field of its own. */
export function field(value: unknown, ...names: readonly string[]): unknown {
  let at = value;
  for (const name of names) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    at = Reflect.get(at, name);
  }
  return at;
}

/** Reads each entry; those that `read` gives null for are counted as broken. */
export function readEntries(entries: readonly unknown[], read: (entry: unknown) => Reported | null): Report {
  const reported: Reported[] = [];
  for (const entry of entries.slice(0, MOST_ENTRIES)) {
    const one = read(entry);
    if (one !== null) reported.push(one);
  }
  return { reported, broken: entries.length - reported.length };
}

/** One entry when its fields have the right types and bounds, else null. */
export function reportedSecret(rule: unknown, path: unknown, line: unknown, value: unknown): Reported | null {
  if (typeof rule !== 'string' || !/^[A-Za-z0-9][\w.-]{0,99}$/.test(rule)) return null;
  if (typeof path !== 'string' || path.length > LONGEST_PATH) return null;
  if (typeof line !== 'number' || !Number.isSafeInteger(line) || line < 0) return null;
  if (typeof value !== 'string' || value.length > LONGEST_VALUE) return null;
  return { rule, path: path.replaceAll('\\', '/').replace(/^\.\//, ''), line, value };
}
