import { LocatedError } from '../../../model/errors.js';
import { refuseConflictMarkers } from './conflict-markers.js';
import type { SourceFile } from './extractor.js';
import { type Fields, isFields } from './shape.js';

/**
 * The table of a TOML file.
 * @throws LocatedError with the line that the parser tells
 */
export async function tomlDocument(file: SourceFile): Promise<Fields> {
  refuseConflictMarkers(file);
  const { parse, TomlError } = await import('smol-toml');
  try {
    const value: unknown = parse(file.text);
    if (isFields(value)) return value;
  } catch (error) {
    const known = error instanceof TomlError ? error : null;
    // The first line is the reason, a picture of the file's own text follows.
    const reason = known?.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '');
    throw new LocatedError({
      message: `not valid TOML${reason === undefined ? '' : `: ${reason}`}`,
      path: file.path,
      ...(known !== null && { line: known.line }),
      remedy: 'mend the file, or let its tool write it again',
    });
  }
  throw new LocatedError({ message: 'not a TOML table', path: file.path });
}

/**
 * Line of every `[[name]]` header in order, or none at all when their number is not `expected`: then some of them stand
 * inside a text and nobody can tell which.
 */
export function tableLines(text: string, name: string, expected: number): readonly number[] {
  const header = `[[${name}]]`;
  const lines: number[] = [];
  let line = 1;
  for (let start = 0; start !== 0 || line === 1; line++) {
    if (text.startsWith(header, start)) lines.push(line);
    start = text.indexOf('\n', start) + 1;
    if (start === 0) break;
  }
  return lines.length === expected ? lines : [];
}
