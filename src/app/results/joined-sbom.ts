import { readFileSync, type Stats, statSync } from 'node:fs';
import { LocatedError } from '../../model/errors.js';
import type { Log } from '../../model/log.js';
import type { RunResult } from '../../model/run-result.js';
import type { InventoryItem } from '../../model/scan.js';
import { MAX_SBOM_BYTES, parseSbom, type SbomPart } from '../../report/cyclonedx/parse.js';
import { SCANNERS } from '../../scan/index.js';
import type { StageFile } from './result-files.js';

/** All parts together; what is joined must fit in memory and in one text. */
const MAX_BYTES = 256 * 1024 * 1024;
/** Files that one line of the log names. */
const MAX_NAMED = 5;

export interface StageResult {
  readonly file: StageFile;
  readonly result: RunResult;
}

export interface JoinedSbom {
  /** null: no part could be read, so there is no bill of materials rather than an empty one. */
  readonly inventory: readonly InventoryItem[] | null;
  /** What the joined list lacks, one line each; it is told in the bill of materials itself. */
  readonly gaps: readonly string[];
}

/**
 * Joins the bills of materials that lie beside the results of stages or shards (`x.cdx.json` beside `x.json`). They are
 * hostile input: size, form and the commit that they are of are checked. One that is missing or wrong takes nothing
 * from the verdict; it is said on the log, in one line for all, and in the joined bill of materials.
 */
export async function joinSboms(stages: readonly StageResult[], log: Log): Promise<JoinedSbom> {
  const parts: SbomPart[] = [];
  const refused: string[] = [];
  let left = MAX_BYTES;
  let isAnyThere = false;
  for (const { file, result } of stages.filter(hasAudit)) {
    const path = sbomPathOf(file.path);
    const stat = statSync(path, { throwIfNoEntry: false });
    isAnyThere ||= stat !== undefined;
    const part = stat === undefined ? 'it is missing' : await readPart(path, result, stat, left);
    if (typeof part === 'string') refused.push(`no packages of ${sbomPathOf(file.name)}: ${part}`);
    else parts.push(part);
    left -= typeof part === 'string' ? 0 : (stat?.size ?? 0);
  }
  tellRefused(refused, isAnyThere, log);
  return {
    inventory: parts.length === 0 ? null : parts.flatMap((part) => part.inventory),
    gaps: [...refused, ...parts.flatMap((part) => part.gaps)],
  };
}

const READ_PACKAGES = new Set(SCANNERS.flatMap(({ id, readsPackages }) => (readsPackages ? id : [])));

/** A stage without the dependency audit has an empty bill of materials, which says nothing. */
function hasAudit({ result }: StageResult): boolean {
  return result.scans.some(({ scanner, status }) => READ_PACKAGES.has(scanner) && status !== 'skipped');
}

function sbomPathOf(resultPath: string): string {
  return `${resultPath.replace(/\.json$/, '')}.cdx.json`;
}

/** The part, or why it does not count. */
async function readPart(path: string, { subject }: RunResult, stat: Stats, left: number): Promise<SbomPart | string> {
  if (!stat.isFile()) return 'it is not a file';
  if (stat.size > MAX_SBOM_BYTES) return `${stat.size} bytes are more than a bill of materials has`;
  if (stat.size > left) return `all of them together are larger than ${MAX_BYTES} bytes`;
  try {
    const part = await parseSbom(readFileSync(path, 'utf8'), path);
    if (part.name !== (subject.repository ?? 'project')) return 'it is of another repository than its result';
    if (part.version !== subject.head) return 'it is of another commit than its result';
    return part;
  } catch (error) {
    return error instanceof LocatedError ? error.message : 'it cannot be read';
  }
}

/** Who keeps no bill of materials at all is not warned of it. */
function tellRefused(refused: readonly string[], isAnyThere: boolean, log: Log): void {
  if (refused.length === 0) return;
  const more = refused.length > MAX_NAMED ? `; and ${refused.length - MAX_NAMED} more` : '';
  const named = `${refused.slice(0, MAX_NAMED).join('; ')}${more}`;
  if (isAnyThere) log.warn(`the bill of materials is incomplete: ${named}`);
  else log.info(`there is no bill of materials: ${named}; keep the file of the output sbom beside the result`);
}
