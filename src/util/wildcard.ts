/**
 * Whether a name fits a pattern in which `*` stands for any characters, those that part a name (`/`, `:`) among them.
 * Taking the first place for each part is enough: what follows then has the most room left. Linear in pattern and name.
 */
export function fitsWildcard(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const [first = ''] = parts;
  if (parts.length === 1) return name === pattern;
  const last = parts.at(-1) ?? '';
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  const end = name.length - last.length;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = name.indexOf(part, from);
    if (at === -1 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}
