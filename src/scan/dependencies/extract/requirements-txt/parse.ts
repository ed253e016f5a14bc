import type { Scope } from '../../../../model/finding.js';
import type { ReadSibling, SourceFile } from '../../file/source-file.js';
import type { Extraction, Manifest } from '../../package/package.js';
import { packageGraph } from '../read/package-graph.js';
import { exactVersion, normalizedName, referenceOrigin } from '../read/pep508.js';
import { readRequirements, type Wish } from './reading.js';

/**
 * Pinned packages of a requirements file and of the files it includes. What has no exact pin has no version that could
 * be matched and is left out.
 */
export async function parseRequirements(file: SourceFile, read: ReadSibling): Promise<Extraction> {
  const graph = packageGraph();
  const { files, wishes, constraints, problems } = await readRequirements(file, read);
  for (const problem of problems) graph.problem(problem);
  const pins = new Map<string, string>();
  for (const { found } of constraints) {
    const version = exactVersion(found.range);
    if (version !== null) pins.set(found.name, version);
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
  /^(?:.*\/)?(?:requirements|requirements[-_.](?:prod|production|base|common|main)|(?:prod|production|base)[-_.]requirements|requirements\/(?:prod|production|base|common|main))\.(?:txt|in)$/i;

/** Only the name of a requirements file tells what it is for. */
export function scopeOf(path: string): Scope {
  if (RUNTIME.test(path)) return 'runtime';
  const tail = /(?:requirements\/)?[^/]*$/i.exec(path)?.[0] ?? path;
  return DEVELOPMENT.test(tail.replace(/\.(?:txt|in)$/i, '')) ? 'development' : 'unknown';
}

/** Where a file declares what it asks for itself. */
export function manifestOf(path: string, wishes: readonly Wish[]): Manifest {
  const lines = new Map<string, number>();
  for (const { found, logical, from } of wishes) {
    if (from.path === path && !lines.has(found.name)) lines.set(found.name, logical.line);
  }
  return { path, lines };
}
