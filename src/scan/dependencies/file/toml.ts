import { LocatedError } from '../../../model/errors.js';
import { refuseConflictMarkers } from './conflict-markers.js';
import type { SourceFile } from './source-file.js';
import { isTable, type Table } from './value.js';

const REMEDY = 'restore the file or let its package manager write it again';

/**
 * The table that a TOML file holds.
 * @throws LocatedError when it is half merged or not TOML, with the line that the parser tells; it limits nesting
 */
export async function parseTomlFile(file: SourceFile): Promise<Table> {
  refuseConflictMarkers(file);
  const { parse, TomlError } = await import('smol-toml');
  try {
    const value: unknown = parse(file.text);
    if (isTable(value)) return value;
  } catch (error) {
    const known = error instanceof TomlError ? error : null;
    // The first line is the reason, a picture of the file's own text follows.
    const reason = known?.message.split('\n')[0]?.replace(/^Invalid TOML document: /, '');
    throw new LocatedError({
      message: `not valid TOML${reason === undefined ? '' : `: ${reason}`}`,
      path: file.path,
      ...(known !== null && { line: known.line }),
      remedy: REMEDY,
    });
  }
  throw new LocatedError({ message: 'not a TOML table', path: file.path, remedy: REMEDY });
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
