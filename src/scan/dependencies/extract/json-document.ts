import { LocatedError } from '../../../model/errors.js';
import { lineAt, refuseConflictMarkers } from './conflict-markers.js';
import type { SourceFile } from './extractor.js';
import { type Fields, isFields } from './shape.js';

const REWRITE = 'let the package manager write the file again';

/**
 * The object of a JSON file.
 * @throws LocatedError with the line of the first mistake
 */
export function jsonObject(file: SourceFile, json: string = file.text): Fields {
  refuseConflictMarkers(file);
  const value = parse(file, json);
  if (isFields(value)) return value;
  throw new LocatedError({ message: 'not a JSON object', path: file.path, line: 1, remedy: REWRITE });
}

function parse(file: SourceFile, json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    // The engine's words quote the file's hostile content; its position is all we need of them.
    const position = /at position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1];
    const offset = position === undefined ? json.length : Number(position);
    throw new LocatedError({
      message: json.trim() === '' ? 'the file is empty' : 'not valid JSON',
      path: file.path,
      line: lineAt(json, offset),
      remedy: REWRITE,
    });
  }
}

/**
 * JSON with comments and trailing commas made plain JSON of the same length and lines
 * (the dialect of bun.lock and deno.json).
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
