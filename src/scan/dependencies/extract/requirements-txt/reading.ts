import type { Problem } from '../../../../model/scan.js';
import { refuseConflictMarkers } from '../../file/conflict-markers.js';
import { siblingPath } from '../../file/repository-path.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import { normalizedName, type Requirement, requirement } from '../read/pep508.js';
import { type LogicalLine, logicalLines } from './logical-lines.js';

/** A requirements file, or one that it includes. */
export interface Reading {
  readonly path: string;
  readonly text: string;
  /** Line of the include in the first file; null in the first file itself. */
  readonly includedAt: number | null;
  /** A constraint pins what others ask for and installs nothing itself. */
  readonly constraint: boolean;
}

export interface Wish {
  readonly found: Requirement;
  readonly logical: LogicalLine;
  readonly from: Reading;
}

/** A requirements file with all that it includes, as written. */
export interface RequirementsReading {
  readonly files: readonly Reading[];
  readonly wishes: readonly Wish[];
  readonly constraints: readonly Wish[];
  /** Lines that are neither a requirement nor an include: pip's own options, folders. */
  readonly others: readonly LogicalLine[];
  readonly problems: readonly Problem[];
}

/** A chain of includes longer than this is an attack. */
const FILE_LIMIT = 100;
const INCLUDE = /^(?:-r|--requirement|-c|--constraint)(?:\s*=\s*|\s+|(?=[^\s=-]))(.+)$/;

/** @throws LocatedError when one of the files is half merged */
export async function readRequirements(file: SourceFile, read: ReadSibling): Promise<RequirementsReading> {
  const files: Reading[] = [{ ...file, includedAt: null, constraint: false }];
  const wishes: Wish[] = [];
  const constraints: Wish[] = [];
  const others: LogicalLine[] = [];
  const problems: Problem[] = [];
  const seen = new Set([file.path]);
  for (let at = 0; at < files.length; at++) {
    const from = files[at];
    if (from === undefined) break;
    refuseConflictMarkers(from);
    for (const logical of logicalLines(from.text)) {
      const include = INCLUDE.exec(logical.text);
      const found = include === null ? requirementOf(logical.text) : null;
      if (include !== null) {
        const constraint = from.constraint || /^(?:-c|--constraint)/.test(logical.text);
        await readInclude(include[1] ?? '', from, logical.line, constraint);
      } else if (found === null) others.push(logical);
      else (from.constraint ? constraints : wishes).push({ found, logical, from });
    }
  }

  async function readInclude(target: string, from: Reading, line: number, constraint: boolean): Promise<void> {
    const where = { path: from.path, line };
    const relative = target.trim().replace(/^(['"])(.*)\1$/, '$2');
    const path = /^[a-z][a-z+]*:/i.test(relative) ? null : siblingPath(from.path, relative);
    if (path === null) {
      problems.push({ message: 'an included file outside the repository is not read', ...where });
      return;
    }
    if (seen.has(path)) return;
    seen.add(path);
    const text = files.length < FILE_LIMIT ? await read(path) : null;
    if (text === null) problems.push({ message: `the included file ${path} cannot be read`, ...where });
    else files.push({ path, text, includedAt: from.includedAt ?? line, constraint });
  }

  return { files, wishes, constraints, others, problems };
}

/** A requirement line without pip's own options; an editable or plain address carries its name in `#egg=`. */
function requirementOf(text: string): Requirement | null {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/^(?:-e|--editable)(?:\s+|=)/, '')
    .replace(/\s+--?[a-z][a-z-]*(?:[\s=].*)?$/s, '')
    .trim();
  const plain = requirement(line);
  if (plain !== null || !/^[a-z+]+:/i.test(line)) return plain;
  const egg =
    /[#&]egg=([A-Za-z0-9][\w.-]*)/.exec(line)?.[1] ?? /\/([A-Za-z0-9][\w.]*)-[^/]*\.whl(?:#|$)/.exec(line)?.[1];
  return egg === undefined ? null : { name: normalizedName(egg), extras: [], range: '', url: line, marker: '' };
}
