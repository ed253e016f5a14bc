/** One requirement with its continuation lines joined. */
export interface LogicalLine {
  /** Where it starts, from 1. */
  readonly line: number;
  readonly text: string;
  /** What a compiler noted about it: `# via flask`, on its own lines or at its end. */
  readonly via: readonly string[];
}

/** Joins lines that end in a backslash and takes comments off, as pip does. */
export function logicalLines(text: string): LogicalLine[] {
  const found: { line: number; text: string; via: string[] }[] = [];
  let parts: string[] = [];
  let start = 0;
  let listing = false;
  text.split('\n').forEach((raw, index) => {
    const physical = raw.trimEnd();
    const comment = /(?:^|\s)#(.*)$/.exec(physical);
    if (comment !== null && physical.trimStart().startsWith('#') && parts.length === 0) {
      listing = note(found.at(-1)?.via, comment[1] ?? '', listing);
      return;
    }
    const code = comment === null ? physical : physical.slice(0, comment.index);
    if (parts.length === 0) start = index + 1;
    if (code.endsWith('\\')) {
      parts.push(code.slice(0, -1));
      return;
    }
    parts.push(code);
    const joined = parts.join(' ').trim();
    parts = [];
    listing = false;
    if (joined === '') return;
    const logical = { line: start, text: joined, via: [] };
    found.push(logical);
    if (comment !== null) listing = note(logical.via, comment[1] ?? '', false);
  });
  const rest = parts.join(' ').trim();
  if (rest !== '') found.push({ line: start, text: rest, via: [] });
  return found;
}

/** Reads `via a, b`, or a line of the list below a lone `via`. Returns whether the list goes on. */
function note(via: string[] | undefined, comment: string, listing: boolean): boolean {
  const started = /^\s*via\b(.*)$/.exec(comment);
  if (via === undefined || (started === null && !listing)) return false;
  for (const name of (started?.[1] ?? comment).split(',')) if (name.trim() !== '') via.push(name.trim());
  return true;
}
