import { lstatSync, readFileSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { LineEdit } from '../model/line-edit.js';
import { groupBy } from '../util/group-by.js';
import { writeReportFile } from './report-file.js';

/** What became of the edits of one file. */
export interface FixedFile {
  readonly path: string;
  /** How many edits were written; none where the file could not be changed. */
  readonly edits: number;
  readonly reason: string | null;
}

/**
 * Writes edits into the files of a working tree: regular files inside of it alone, their line ends kept.
 * @param root absolute path of the working tree
 * @param edits none of a file touches another
 * @throws EnvironmentError when the machine does not write a file
 */
export function writeFixes(root: string, edits: readonly LineEdit[]): readonly FixedFile[] {
  return [...groupBy(edits, ({ path }) => path)].map(([path, own]) => {
    const place = placeIn(root, path);
    if (place === null) return { path, edits: 0, reason: 'it is no regular file of the working tree' };
    const text = readFileSync(place, 'utf8');
    if (!Buffer.from(text).equals(readFileSync(place))) return { path, edits: 0, reason: 'it is not UTF-8' };
    writeReportFile(place, editedText(text, own));
    return { path, edits: own.length, reason: null };
  });
}

/**
 * A text with some of its lines replaced; the line ends are those of the text.
 * @param edits none touches another, any order
 */
export function editedText(text: string, edits: readonly LineEdit[]): string {
  const lines = text.split('\n');
  for (const { startLine, endLine, replacement } of edits.toSorted((a, b) => b.startLine - a.startLine)) {
    const end = lines[startLine - 1]?.endsWith('\r') === true ? '\r' : '';
    const written = replacement.replaceAll('\r', '').split('\n');
    lines.splice(startLine - 1, endLine - startLine + 1, ...written.map((line) => `${line}${end}`));
  }
  return lines.join('\n');
}

/** The file itself, where no link leads out of the tree or stands in the place of the file. */
function placeIn(root: string, path: string): string | null {
  const place = join(root, path);
  try {
    if (!lstatSync(place).isFile()) return null;
    return realpathSync(place).startsWith(`${realpathSync(root)}${sep}`) ? place : null;
  } catch {
    return null;
  }
}
