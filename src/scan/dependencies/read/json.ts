import { LocatedError } from '../../../model/errors.js';
import type { SourceFile } from '../extract/extractor.js';
import { isTable } from './value.js';

const REMEDY = 'restore the file or let its package manager write it again';

/**
 * The top-level object of a JSON file. Nesting is no danger here: JSON.parse does not recurse.
 * @throws LocatedError when it is not JSON, or not an object.
 */
export function parseJsonFile(file: SourceFile): object {
  let value: unknown;
  try {
    value = JSON.parse(file.text);
  } catch (error) {
    const line = lineOfSyntaxError(error, file.text);
    throw new LocatedError({ message: 'not valid JSON', path: file.path, ...(line && { line }), remedy: REMEDY });
  }
  if (isTable(value)) return value;
  throw new LocatedError({ message: 'not a JSON object', path: file.path, line: 1, remedy: REMEDY });
}

/** The same for a file that only helps, such as a manifest: null when it is absent or broken. */
export function parseJsonSibling(text: string | null): object | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isTable(value) ? value : null;
  } catch {
    return null;
  }
}

/** V8 names the offset in most messages; the text that it quotes is hostile and not repeated. */
function lineOfSyntaxError(error: unknown, text: string): number | undefined {
  const message = error instanceof Error ? error.message : '';
  const offset = /at position (\d+)/.exec(message)?.[1];
  if (offset !== undefined) return lineAt(text, Number(offset));
  if (message.includes('end of JSON input')) return lineAt(text, text.length);
  // Else it quotes ten characters on either side; they tell the place when they occur once.
  const quoted = /, (?:\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid JSON$/.exec(message)?.[1];
  const at = quoted === undefined || quoted === '' ? -1 : text.indexOf(quoted);
  if (quoted === undefined || at === -1 || text.indexOf(quoted, at + 1) !== -1) return undefined;
  return lineAt(text, at + (message.includes('..."') ? Math.min(10, quoted.length) : 0));
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
