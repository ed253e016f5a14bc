import { JsonStream } from './json-stream.js';
import { ReportError } from './report-error.js';

/** Reports of tools are ten levels deep; what goes on without an end is there to be a burden. */
const MAX_DEPTH = 200;
/** Objects and lists of one document: small ones cost far more memory than they have bytes. */
const MAX_PARTS = 3_000_000;

/**
 * A stranger's JSON: UTF-8, or UTF-16 with its mark, of bounded depth and number of parts.
 * @throws ReportError in words of our own
 */
export function parseDocument(bytes: Buffer): unknown {
  const text = textOf(bytes);
  endsOf(text);
  return parsed(text);
}

/** The same of a file that may hold several texts, one after another: then it is a `JsonStream`. */
export function parseStream(bytes: Buffer): unknown {
  const text = textOf(bytes);
  return documentOf(text, endsOf(text));
}

function documentOf(text: string, ends: readonly number[]): unknown {
  if (ends.length < 2) return parsed(text);
  const starts = [0, ...ends];
  const values = ends.map((end, index) => parsed(text.slice(starts[index], end)));
  if (text.slice(ends.at(-1)).trim() !== '') throw new ReportError(NO_JSON);
  return new JsonStream(values);
}

const NO_JSON = 'it is not JSON, or was cut off';

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The engine's message quotes the text, which is not ours to repeat.
    throw new ReportError(NO_JSON);
  }
}

function textOf(bytes: Buffer): string {
  try {
    // Takes a byte order mark away, as some tools on Windows write it.
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    throw new ReportError('it is not UTF-8');
  }
}

/** What Windows PowerShell writes by `>`. */
function encodingOf(bytes: Buffer): 'utf-8' | 'utf-16le' {
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8';
}

/** Where each outermost object or list ends. @throws ReportError where there is too much of it to be read */
function endsOf(text: string): number[] {
  const ends: number[] = [];
  let [depth, parts] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = stringEnd(text, at);
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > MAX_DEPTH) throw new ReportError(`it is nested deeper than ${MAX_DEPTH} levels`);
      if (++parts > MAX_PARTS) throw new ReportError(`it has more than ${MAX_PARTS} parts`);
    } else if (code === 0x7d || code === 0x5d) {
      if (--depth === 0) ends.push(at + 1);
    }
  }
  return ends;
}

/** The closing quote of the string that begins here; the end of the text where it is cut off. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) return at;
    if (code === 0x5c) at++;
  }
  return text.length;
}
