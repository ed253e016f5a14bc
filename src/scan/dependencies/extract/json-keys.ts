/**
 * Calls back for every object key of a JSON text down to `maxDepth` (the outermost object's keys have depth 1), with
 * the line it stands on. One pass over the structural characters; it does not judge whether the text is valid,
 * JSON.parse does. Arrays count as a level. The walk ends early when `visit` returns false.
 */
export function eachKey(
  text: string,
  maxDepth: number,
  visit: (depth: number, key: string, line: number) => unknown,
): void {
  let depth = 0;
  let line = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) line++;
    else if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) depth--;
    else if (code === 0x22) {
      const end = closingQuote(text, at + 1);
      if (depth <= maxDepth && isKey(text, end + 1)) {
        if (visit(depth, keyText(text.slice(at + 1, end)), line) === false) return;
      }
      at = end;
    }
  }
}

/** Lines of the keys of one section: `"packages": { "<key>": … }` at the top of the file; the last wins, as in JSON.parse. */
export function keyLines(text: string, section: string): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  let inside = false;
  eachKey(text, 2, (depth, key, line) => {
    if (depth === 1) {
      // A second section of the same name would replace the first, so nothing may be left out before the next one.
      if (key === section) lines.clear();
      inside = key === section;
    } else if (inside) lines.set(key, line);
  });
  return lines;
}

function closingQuote(text: string, from: number): number {
  for (let end = text.indexOf('"', from); end !== -1; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (end - 1 - slashes >= from && text.charCodeAt(end - 1 - slashes) === 0x5c) slashes++;
    if (slashes % 2 === 0) return end;
  }
  return text.length;
}

function isKey(text: string, from: number): boolean {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3a) return true;
    if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return false;
  }
  return false;
}

function keyText(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    const value: unknown = JSON.parse(`"${raw}"`);
    return typeof value === 'string' ? value : raw;
  } catch {
    return raw;
  }
}
