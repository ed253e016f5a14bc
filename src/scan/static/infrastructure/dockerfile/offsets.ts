/** Turns the places of the parser (line and character from 0) into offsets of the text. */
export interface Offsets {
  at(place: { readonly line: number; readonly character: number }): number;
}

/** The parser ends lines at CR LF, at LF and at CR alone. */
export function lineIndexOf(text: string): Offsets {
  const starts = [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((match) => match.index + match[0].length)];
  return { at: ({ line, character }) => Math.min(text.length, (starts[line] ?? text.length) + character) };
}
