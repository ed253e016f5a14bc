import { LocatedError } from '../../../model/errors.js';
import { lineIndex } from '../../../util/line-index.js';
import { refuseConflictMarkers } from './conflict-markers.js';
import type { SourceFile } from './source-file.js';
import { isTable, type Table } from './value.js';

const REMEDY = 'restore the file or let its package manager write it again';

/**
 * The top-level object of a JSON file. Nesting is no danger here: JSON.parse does not recurse.
 * @param json the file's text as plain JSON of the same lines, where it is written in a dialect
 * @throws LocatedError when it is half merged, not JSON, or not an object; with the line where it can be told
 */
export function parseJsonFile(file: SourceFile, json: string = file.text): Table {
  refuseConflictMarkers(file);
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const line = lineOfSyntaxError(error, json);
    const message = json.trim() === '' ? 'the file is empty' : 'not valid JSON';
    throw new LocatedError({ message, path: file.path, ...(line && { line }), remedy: REMEDY });
  }
  if (isTable(value)) return value;
  throw new LocatedError({ message: 'not a JSON object', path: file.path, line: 1, remedy: REMEDY });
}

/** V8 names the offset in most messages; the text that it quotes is hostile and not repeated. */
function lineOfSyntaxError(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const lineAt = (offset: number) => lineIndex(text).position(offset).line;
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return lineAt(Number(offset));
  if (message.includes('end of JSON input')) return lineAt(text.length);
  // Else it quotes ten characters on either side; they tell the place when they occur once.
  const quoted = /, (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  const at = quoted === undefined || quoted === '' ? -1 : text.indexOf(quoted);
  if (quoted === undefined || at === -1 || text.indexOf(quoted, at + 1) !== -1) return undefined;
  return lineAt(at + (message.includes('..."') ? Math.min(10, quoted.length) : 0));
}
