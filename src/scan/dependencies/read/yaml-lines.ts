import { indentOf, linesOf } from './lines.js';

/**
 * Lines of the keys right below one top-level key of a YAML file in block style, as lockfiles are written; js-yaml
 * forgets where a value stood. In flow style nothing is found, which costs a line, never a package.
 */
export function sectionKeyLines(text: string, section: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let inside = false;
  let indent = -1;
  for (const { number, text: line } of linesOf(text)) {
    const depth = indentOf(line);
    if (depth === line.length || line.charCodeAt(depth) === 0x23) continue;
    if (depth === 0) {
      inside = line.startsWith(`${section}:`);
      indent = -1;
      continue;
    }
    if (!inside) continue;
    if (indent === -1) indent = depth;
    if (depth !== indent) continue;
    const [, quote, quoted, plain] = /^(?:(["'])([^"']*)\1|([^\s"':#][^\s:]*))\s*:/.exec(line.slice(depth)) ?? [];
    const key = quote === undefined ? plain : quoted;
    if (key !== undefined && !lines.has(key)) lines.set(key, number);
  }
  return lines;
}
