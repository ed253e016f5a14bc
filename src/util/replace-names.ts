/**
 * A copy of JSON-like data in which each name is replaced in every text, keys too; the data itself when there are no names.
 * @param names what is replaced, and by what
 */
export function replaceNames<T>(data: T, names: ReadonlyMap<string, string>): T {
  if (names.size === 0) return data;
  const ordered = [...names].sort(([a], [b]) => b.length - a.length);
  return copied(data, (text) => ordered.reduce((shown, [name, masked]) => shown.replaceAll(name, masked), text)) as T;
}

function copied(data: unknown, shown: (text: string) => string): unknown {
  if (typeof data === 'string') return shown(data);
  if (Array.isArray(data)) return data.map((each) => copied(each, shown));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [shown(key), copied(value, shown)]));
}
