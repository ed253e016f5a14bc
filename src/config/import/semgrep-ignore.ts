import { cutPoints } from '../../util/cut.js';
import { given, type Imported, type ImportedException, textOf } from './imported.js';

/** What gitignore patterns have in common with the policy's globs: no escapes, no sets, no negation. */
const PLAIN = /^[\w./*?@ +~-]+$/;
/** A segment with more wildcards is nobody's list of folders, and could be slow to match. */
const MOST_WILDCARDS = 2;
const MOST_REASON = 1_000;

/**
 * `.semgrepignore` (semgrep.dev, "Ignore files, folders, and code"; patterns as gitignore(5) has them): each place becomes an
 * exception for all findings in code there, with the comment above as its reason.
 */
export function importSemgrepIgnore(text: string, path: string): Imported {
  const exceptions: ImportedException[] = [];
  const notes: string[] = [];
  let reason = '';
  for (const line of text.split(/\r?\n/)) {
    const pattern = line.trim();
    if (pattern === '') reason = '';
    else if (pattern.startsWith('#')) reason = `${reason} ${pattern.slice(1).trim()}`.trim().slice(0, MOST_REASON);
    else {
      const glob = globOf(pattern, path);
      if (glob === null)
        notes.push(`${path}: '${cutPoints(pattern, 100)}' has no counterpart: name the place by a path`);
      else exceptions.push(given({ category: 'code', path: glob, reason: textOf({ reason }, 'reason') }));
    }
  }
  return { exceptions, notes };
}

/** A pattern with a slash that is not its last is of the file's folder, any other of all folders; both take in what is below. */
function globOf(pattern: string, path: string): string | null {
  const body = pattern.replace(/\/+$/, '');
  if (!PLAIN.test(body) || body.split('/').some((part) => wildcards(part) > MOST_WILDCARDS)) return null;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const inFolder = body.replace(/^\/+/, '').replace(/\/\*\*$/, '');
  if (inFolder === '' || /^[*/]+$/.test(inFolder)) return null;
  const anywhere = body.includes('/') || inFolder.startsWith('**/') ? '' : '**/';
  return `${folder}${anywhere}${inFolder}/**`;
}

function wildcards(part: string): number {
  return part === '**' ? 1 : part.split('*').length - 1 + (part.split('?').length - 1);
}
