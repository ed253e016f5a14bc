import type { BinaryForm } from '../../model/workspace.js';
import type { FileContext } from './judge/judge.js';
import { type ByteLines, byteLines } from './match/byte-lines.js';
import type { Engine } from './match/engine.js';
import { textViews } from './match/text-bytes.js';
import { type FoundSecret, scanText, type TextResult } from './scan-text.js';

/** A file that is no text. */
export interface BinaryResult {
  readonly binary: BinaryForm;
}

/** The secrets of one file's bytes, in whatever encoding they are; or what it is when it is no text. */
export function scanBytes(
  engine: Engine,
  path: string,
  bytes: Buffer,
  file: FileContext | null = null,
): TextResult | BinaryResult {
  const views = textViews(bytes);
  if (views.kind === 'binary') return { binary: views.form };
  const result = scanText(engine, path, views.bytes, file);
  if (views.withoutNuls === null) return result;
  const other = scanText(engine, path, views.withoutNuls, file);
  const known = new Set(result.found.map(({ value }) => value));
  const { withNuls } = views;
  const further = other.found.filter(({ value }) => !known.has(value));
  return {
    found: [...result.found, ...(withNuls === null ? further : further.map((secret) => behindNuls(secret, withNuls)))],
    limits: [...new Set([...result.limits, ...other.limits])],
    bare: result.bare && other.bare,
  };
}

/** The same secret where the text has its NULs: on the same line, and further right for each that stands before it. */
function behindNuls(secret: FoundSecret, text: Buffer): FoundSecret {
  const lines = byteLines(text);
  const { startLine, startColumn, endLine, endColumn } = secret;
  return {
    ...secret,
    startColumn: columnWithNuls(text, lines.span(startLine), startColumn),
    endColumn: columnWithNuls(text, lines.span(endLine), endColumn - 1) + 1,
  };
}

/** @param column counts from 1 in the line without its NULs */
function columnWithNuls(text: Buffer, span: ReturnType<ByteLines['span']>, column: number): number {
  if (span === null) return column;
  let left = column;
  const line = text.toString('utf8', span.start, span.end);
  for (let at = 0; at < line.length; at++) if (line[at] !== '\0' && --left === 0) return at + 1;
  return line.length;
}
