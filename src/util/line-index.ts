import { lineAt } from './line-start.js';

/** Turns offsets (UTF-16 units from 0) of one text into lines and columns counted from 1. CRLF and LF end a line. */
export interface LineIndex {
  readonly lineCount: number;
  position(offset: number): { readonly line: number; readonly column: number };
  /** Text of a line without its line end; empty beyond the text. */
  lineText(line: number): string;
}

/** Builds the index in one pass; look-ups are binary searches. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

  function position(offset: number): { line: number; column: number } {
    const line = lineAt(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  }

  function lineText(line: number): string {
    const start = starts[line - 1];
    if (start === undefined) return '';
    const end = (starts[line] ?? text.length + 1) - 1;
    return text.slice(start, text.charCodeAt(end - 1) === 0x0d ? end - 1 : end);
  }

  return { lineCount: starts.length, position, lineText };
}
