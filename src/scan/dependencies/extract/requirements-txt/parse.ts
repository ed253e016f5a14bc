import type { Scope } from '../../../../model/finding.js';
import type { Extraction, Manifest } from '../../package.js';
import { refuseConflictMarkers } from '../../read/conflict-markers.js';
import { packageGraph } from '../../read/package-graph.js';
import { exactVersion, normalizedName, type Requirement, referenceOrigin, requirement } from '../../read/pep508.js';
import { siblingPath } from '../../read/repository-path.js';
import type { ReadSibling, SourceFile } from '../../read/source-file.js';
import { type LogicalLine, logicalLines } from './logical-lines.js';

interface Reading {
  readonly path: string;
  readonly text: string;
  /** Line of the include in the first file; null in the first file itself. */
  readonly includedAt: number | null;
  /** A constraint pins what others ask for and installs nothing itself. */
  readonly constraint: boolean;
}

interface Wish {
  readonly found: Requirement;
  readonly logical: LogicalLine;
  readonly from: Reading;
}

/** A chain of includes longer than this is an attack. */
const FILE_LIMIT = 100;

/**
 * Pinned packages of a requirements file and of the files it includes. What has no exact pin has no version that could
 * be matched and is left out.
 */
export async function parseRequirements(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const graph = packageGraph();
  const wishes: Wish[] = [];
  const pins = new Map<string, string>();
  const files: Reading[] = [{ ...file, includedAt: null, constraint: false }];
  const seen = new Set([file.path]);
  for (let at = 0; at < files.length; at++) {
    const from = files[at];
    if (from === undefined) break;
    refuseConflictMarkers(from);
    for (const logical of logicalLines(from.text)) {
      const include = /^(?:-r|--requirement|-c|--constraint)(?:\s*=\s*|\s+|(?=[^\s=-]))(.+)$/.exec(logical.text);
      if (include !== null) {
        const constraint = from.constraint || /^(?:-c|--constraint)/.test(logical.text);
        await readInclude(include[1] ?? '', from, logical.line, constraint);
        continue;
      }
      const found = requirementOf(logical.text);
      const version = found === null ? null : exactVersion(found.range);
      if (found === null) continue;
      if (!from.constraint) wishes.push({ found, logical, from });
      else if (version !== null) pins.set(found.name, version);
    }
  }

  async function readInclude(target: string, from: Reading, line: number, constraint: boolean): Promise<void> {
    const where = { path: from.path, line };
    const relative = target.trim().replace(/^(['"])(.*)\1$/, '$2');
    const path = /^[a-z][a-z+]*:/i.test(relative) ? null : siblingPath(from.path, relative);
    if (path === null) {
      graph.problem({ message: 'an included file outside the repository is not read', ...where });
      return;
    }
    if (seen.has(path)) return;
    seen.add(path);
    const text = files.length < FILE_LIMIT ? await read(path) : null;
    if (text === null) graph.problem({ message: `the included file ${path} cannot be read`, ...where });
    else files.push({ path, text, includedAt: from.includedAt ?? line, constraint });
  }

  const byName = new Map<string, number>();
  const annotated = wishes.some((wish) => wish.logical.via.length > 0);
  for (const wish of wishes) {
    const { found, logical, from } = wish;
    const version = exactVersion(found.range) ?? (found.url === null ? pins.get(found.name) : '');
    if (version === undefined) continue;
    const source = found.url === null ? ({ origin: 'registry' } as const) : referenceOrigin(found.url);
    const index = graph.add({
      ecosystem: 'PyPI',
      name: found.name,
      version,
      ...source,
      line: from.includedAt ?? logical.line,
      declaredScope: scopeOf(from.path),
      ...(found.url !== null && { resolved: found.url }),
    });
    byName.set(found.name, index);
    if (isDirect(logical.via)) graph.demand(scopeOf(from.path), index, found.range);
  }
  if (annotated) linkByNotes(wishes, byName, (from, to) => graph.depend(from, to));
  const manifests = files.filter((one) => !one.constraint).map((one) => manifestOf(one.path, wishes));
  return graph.extraction('pip', { manifests, hasGraph: annotated });
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

/** A compiled file says who asked; `-r x.in` and `name (pyproject.toml)` are the project itself. */
function isDirect(via: readonly string[]): boolean {
  return via.length === 0 || via.some((from) => /^-[rc]\s|\.(?:in|toml|txt|cfg|py)\)?$/.test(from));
}

function linkByNotes(
  wishes: readonly Wish[],
  byName: ReadonlyMap<string, number>,
  depend: (from: number, to: number) => void,
): void {
  for (const { found, logical } of wishes) {
    const to = byName.get(found.name);
    for (const note of logical.via) {
      const from = byName.get(normalizedName(note.replace(/\[.*$/, '')));
      if (from !== undefined && to !== undefined) depend(from, to);
    }
  }
}

const DEVELOPMENT =
  /(?:^|[-_./])(?:dev|devel|development|test|tests|testing|lint|linting|docs?|ci|typing|mypy)(?:[-_./]|$)/i;
const RUNTIME =
  /^(?:.*\/)?(?:requirements|requirements[-_.](?:prod|production|base|common|main)|(?:prod|production|base)[-_.]requirements|requirements\/(?:prod|production|base|common|main))\.txt$/i;

/** Only the name of a requirements file tells what it is for. */
function scopeOf(path: string): Scope {
  if (RUNTIME.test(path)) return 'runtime';
  const tail = /(?:requirements\/)?[^/]*$/i.exec(path)?.[0] ?? path;
  return DEVELOPMENT.test(tail.replace(/\.txt$/i, '')) ? 'development' : 'unknown';
}

function manifestOf(path: string, wishes: readonly Wish[]): Manifest {
  const lines = new Map<string, number>();
  for (const { found, logical, from } of wishes) {
    if (from.path === path && !lines.has(found.name)) lines.set(found.name, logical.line);
  }
  return { path, lines };
}
