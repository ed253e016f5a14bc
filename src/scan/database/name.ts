/** A part that could be taken for more than one is quoted as `quote_ident` does. */
function part(name: string): string {
  return /^[^."(),\s]+$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** Names from the outside in as one text: `schema.name`. */
export function qualified(...names: readonly string[]): string {
  return names.map(part).join('.');
}

/** Names from the outside in as the server prints them in a type: every part that is no plain name is quoted. */
export function printed(...names: readonly string[]): string {
  return names.map((name) => (/^[a-z_][a-z0-9_$]*$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`)).join('.');
}

/** `schema.name(integer, text)`. */
export function signature(schema: string, name: string, types: string): string {
  return `${qualified(schema, name)}(${types})`;
}

/** The names that `qualified` or `signature` made one text of, without arguments: `billing.wipe(integer)` → billing, wipe. */
export function partsOf(text: string): string[] {
  const parts: string[] = [];
  const pattern = /"((?:[^"]|"")*)"|([^."()]+)/y;
  for (let at = 0; at <= text.length; at = pattern.lastIndex + 1) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) break;
    parts.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (text[pattern.lastIndex] !== '.') break;
  }
  return parts;
}
