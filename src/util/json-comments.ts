/**
 * JSON with comments and trailing commas made plain JSON of the same length and lines
 * (the dialect of bun.lock, deno.json and tsconfig.json).
 */
export function withoutComments(text: string): string {
  const out: string[] = [];
  const token = /"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|,|[^\s"/,]+|\//g;
  let copied = 0;
  let comma = -1;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    const [word] = match;
    if (word.startsWith('//') || word.startsWith('/*')) {
      out.push(text.slice(copied, match.index), word.replace(/[^\n]/g, ' '));
      copied = match.index + word.length;
      continue;
    }
    if (comma !== -1 && (word[0] === '}' || word[0] === ']')) {
      out.push(text.slice(copied, match.index));
      out[comma] = ' ';
      copied = match.index;
    }
    comma = -1;
    if (word !== ',') continue;
    out.push(text.slice(copied, match.index), ',');
    comma = out.length - 1;
    copied = match.index + 1;
  }
  out.push(text.slice(copied));
  return out.join('');
}
