import { lineAt } from '../../../util/line-start.js';

/** Lines of one text, found by bytes; columns count from 1 in UTF-16 units, as reports need them. */
export interface ByteLines {
  position(offset: number): { readonly line: number; readonly column: number };
  /** Text of a line without its end, at most 2,000 bytes of it; empty beyond the text. */
  lineText(line: number): string;
  /** Offsets where a line begins and where its text ends; null beyond the text. */
  span(line: number): { readonly start: number; readonly end: number } | null;
}

const LONGEST_TEXT = 2_000;

/** Builds the index in one pass; only files with findings need one. */
export function byteLines(bytes: Buffer): ByteLines {
  const starts = [0];
  for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1);

  return {
    span(line) {
      const start = starts[line - 1];
      return start === undefined ? null : { start, end: (starts[line] ?? bytes.length + 1) - 1 };
    },
    position(offset) {
      const line = lineAt(starts, offset);
      return { line: line + 1, column: bytes.toString('utf8', starts[line] ?? 0, offset).length + 1 };
    },
    lineText(line) {
      const start = starts[line - 1];
      if (start === undefined) return '';
      const end = Math.min((starts[line] ?? bytes.length + 1) - 1, start + LONGEST_TEXT);
      return bytes.toString('utf8', start, end).replace(/\r$/, '');
    },
  };
}
