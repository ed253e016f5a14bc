import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs';
import { type CommittedFiles, isCommitted } from './committed.js';
import { parseStream } from './parse-document.js';
import { ReportError } from './report-error.js';

const MAX_REPORT_BYTES = 64 * 1024 * 1024;
/** Absent on Windows, where a link needs rights that a change has not. */
const NO_LINKS = constants.O_NOFOLLOW ?? 0;

/**
 * Reads a report as a stranger's file: a regular file of bounded size and depth, in UTF-8, or in UTF-16 with its mark.
 * One JSON text is the document; several, one after another, are a `JsonStream`.
 * @param committed files of the head: what one of them holds, the author of the change has written
 * @returns the document, and how many bytes it has
 * @throws ReportError in words of our own
 */
export function readDocument(
  path: string,
  committed: CommittedFiles = new Map(),
): { readonly document: unknown; readonly bytes: number } {
  const bytes = bytesOf(path);
  if (isCommitted(path, bytes, committed))
    throw new ReportError('it is a file of the commit that is judged, and no tool has written it in this run');
  return { document: parseStream(bytes), bytes: bytes.length };
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
