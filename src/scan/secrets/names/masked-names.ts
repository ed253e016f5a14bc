import type { PlacedSecret } from '../observe.js';

/** Shorter values are words that other paths hold by chance. */
const LONG_ENOUGH = 12;
const HIDDEN = '***';

/**
 * Names in paths that hold a secret, each with what is shown in its place. A path is printed wherever something is said
 * of its file, so it would tell the value that everything else hides.
 */
export function maskedNames(paths: Iterable<string>, placed: readonly PlacedSecret[]): ReadonlyMap<string, string> {
  const secrets = placed.map(({ secret }) => secret);
  const values = [...new Set(secrets.map(({ value }) => Buffer.from(value, 'latin1').toString('utf8')))]
    .filter((value) => value.length >= LONG_ENOUGH && !/\s/.test(value))
    .sort((a, b) => b.length - a.length);
  const names = new Map<string, string>();
  if (values.length === 0) return names;
  const all = [...new Set([...paths, ...secrets.map(({ path }) => path)])];
  const joined = all.join('\n');
  for (const value of values) {
    if (!joined.includes(value)) continue;
    for (const path of all) {
      const at = path.indexOf(value);
      if (at === -1) continue;
      const end = path.indexOf('/', at + value.length);
      const name = path.slice(path.lastIndexOf('/', at) + 1, end === -1 ? path.length : end);
      names.set(name, (names.get(name) ?? name).replaceAll(value, HIDDEN));
    }
  }
  return names;
}
