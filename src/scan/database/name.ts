/** A part that could be taken for more than one is quoted as `quote_ident` does. */
function part(name: string): string {
  return /^[^."(),\s]+$/.test(name) ? name : `"${name.replaceAll('"', '""')}"`;
}

/** Names from the outside in as one text: `schema.name`. */
export function qualified(...names: readonly string[]): string {
  return names.map(part).join('.');
}

/** `schema.name(integer, text)`. */
export function signature(schema: string, name: string, types: string): string {
  return `${qualified(schema, name)}(${types})`;
}
