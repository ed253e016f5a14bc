import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { ReportError } from './report-error.js';

const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/** Reports of tools are ten levels deep; what goes on without an end is there to be a burden. */
const MAX_DEPTH = 200;

/** Absent on Windows, where a link needs rights that a change has not. */
const NO_LINKS = constants.O_NOFOLLOW ?? 0;

/**
 * Reads a report as a stranger's file: a regular file of bounded size and depth, in UTF-8.
 * @returns the document, and how many bytes it has
 * @throws ReportError in words of our own
 */
export function readDocument(path: string): { readonly document: unknown; readonly bytes: number } {
  const bytes = bytesOf(path);
  const text = textOf(bytes);
  if (isTooDeep(text)) throw new ReportError(`it is nested deeper than ${MAX_DEPTH} levels`);
  try {
    return { document: JSON.parse(text) as unknown, bytes: bytes.length };
  } catch {
    // The engine's message quotes the text, which is not ours to repeat.
    throw new ReportError('it is not JSON, or was cut off');
  }
}

function bytesOf(path: string): Buffer {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | NO_LINKS | (constants.O_NONBLOCK ?? 0));
  } catch {
    throw new ReportError('it cannot be opened, or is a link');
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile()) throw new ReportError('it is no file');
    if (stat.size > MAX_REPORT_BYTES) throw new ReportError(`it is larger than ${MAX_REPORT_BYTES / 1024 / 1024} MB`);
    return readFileSync(file);
  } finally {
    closeSync(file);
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
