import { ReportError } from './report-error.js';

/** Reports of tools are ten levels deep; what goes on without an end is there to be a burden. */
const MAX_DEPTH = 200;

/**
 * A stranger's JSON: UTF-8, of bounded depth.
 * @throws ReportError in words of our own
 */
export function parseDocument(bytes: Buffer): unknown {
  const text = textOf(bytes);
  if (isTooDeep(text)) throw new ReportError(`it is nested deeper than ${MAX_DEPTH} levels`);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The engine's message quotes the text, which is not ours to repeat.
    throw new ReportError('it is not JSON, or was cut off');
  }
}

function textOf(bytes: Buffer): string {
  try {
    // Takes a byte order mark away, as some tools on Windows write it.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ReportError('it is not UTF-8');
  }
}

function isTooDeep(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) at = stringEnd(text, at);
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > MAX_DEPTH) return true;
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
  return false;
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
