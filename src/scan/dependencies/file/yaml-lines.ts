const CARRIAGE_RETURN = 0x0d;
const HASH = 0x23;

/**
 * Lines of the block keys below one of the top-level `sections`: those with exactly `indent` spaces or, without one,
 * with as many as the first key of the section. With no sections, of those anywhere. The first of a name wins. The YAML
 * parser forgets where a value stood; in flow style nothing is found, which costs a line, never a package.
 */
export function yamlKeyLines(text: string, sections: readonly string[], indent?: number): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let inside = sections.length === 0;
  let expected = indent;
  let line = 0;
  for (let start = 0; start < text.length; ) {
    line++;
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const first = firstInk(text, start, end);
    const code = first < end ? text.charCodeAt(first) : CARRIAGE_RETURN;
    if (code !== HASH && code !== CARRIAGE_RETURN) {
      if (first === start && sections.length > 0) {
        inside = sections.includes(text.slice(start, end).replace(/:\s*$/, ''));
        expected = indent;
      } else if (inside) {
        expected ??= first - start;
        const key = first === start + expected ? keyOn(text.slice(first, end)) : null;
        if (key !== null && !lines.has(key)) lines.set(key, line);
      }
    }
    start = end + 1;
  }
  return lines;
}

/** The text of a YAML key as it stands on one line: plain, 'single' or "double" quoted; null for anything else. */
function yamlKey(raw: string): string | null {
  if (raw.startsWith("'")) return raw.endsWith("'") && raw.length > 1 ? raw.slice(1, -1).replaceAll("''", "'") : null;
  if (!raw.startsWith('"')) return raw;
  try {
    const value: unknown = JSON.parse(raw);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

function firstInk(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && text.charCodeAt(at) === 0x20) at++;
  return at;
}

/** `key:`, `key: value` or `? key` (YAML's way for long keys). */
function keyOn(line: string): string | null {
  if (line.startsWith('? ')) return yamlKey(line.slice(2).trimEnd());
  const trimmed = line.trimEnd();
  if (trimmed.endsWith(':')) return yamlKey(trimmed.slice(0, -1));
  const colon = trimmed.indexOf(': ');
  return colon === -1 ? null : yamlKey(trimmed.slice(0, colon));
}
