import type { Problem } from '../model/scan.js';
import { stripControl } from '../util/control-characters.js';
import { cutPoints } from '../util/cut.js';
import { toolId } from '../util/tool-id.js';
import type { CommittedFiles } from './committed.js';
import type { ForeignRun } from './foreign-run.js';
import type { ImportRequest } from './import-request.js';
import { NAMELESS } from './imported-scan.js';
import { readDocument } from './read-document.js';
import { ReportError } from './report-error.js';
import { reportPaths } from './report-paths.js';
import { sarif } from './sarif/index.js';

/** Every format that is read; the first that knows a document as its own reads it. */
const FORMATS = [sarif];
const MAX_REPORTS = 1_000;
/** Results of all reports together; the rest is counted, and the scan is partial. */
export const MAX_RESULTS = 10_000;
const MAX_TOOLS = 100;

/** A run, and what of it went beyond the bounds. */
export interface BoundedRun extends ForeignRun {
  readonly cut: number;
}

export interface ReadReports {
  /** Runs by the id of their tool, in the order of the ids. */
  readonly tools: ReadonlyMap<string, readonly BoundedRun[]>;
  /** Reports, or globs, of which nothing is known. */
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly bytes: number;
}

/**
 * Finds and reads all reports that were asked for.
 * @param root the repository's, for places that count from the root of the disk
 */
export function readReports({ globs, taken }: ImportRequest, root: string, committed?: CommittedFiles): ReadReports {
  const problems: Problem[] = [];
  const tools = new Map<string, BoundedRun[]>();
  const reserved = new Set([...taken, NAMELESS]);
  const paths = foundPaths(globs, root, problems);
  let [bytes, left] = [0, MAX_RESULTS];
  for (const path of paths) {
    const name = shownName(path, root);
    try {
      const read = readDocument(path, committed);
      bytes += read.bytes;
      for (const run of runsOf(read.document, root)) {
        const id = idOf(run, tools, reserved);
        const results = run.results.slice(0, left);
        left -= results.length;
        tools.set(id, [...(tools.get(id) ?? []), { ...run, results, cut: run.results.length - results.length }]);
      }
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      problems.push({ message: `report ${name} cannot be read: ${error.message}`, remedy: REMEDY });
    }
  }
  const sorted = new Map([...tools].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { tools: sorted, problems, files: paths.length, bytes };
}

const REMEDY = 'look whether the tool ran to its end and wrote SARIF 2.1.0';

function foundPaths(globs: readonly string[], root: string, problems: Problem[]): string[] {
  const paths = new Set<string>();
  for (const glob of globs) {
    const found = reportPaths(glob);
    const name = shownName(glob, root);
    if (found.problem !== null) problems.push({ message: `results ${name}: ${found.problem}` });
    if (found.paths.length === 0 && found.problem === null)
      problems.push({ message: `results ${name}: no report is there`, remedy: 'look whether the tool ran' });
    for (const path of found.paths) paths.add(path);
  }
  if (paths.size > MAX_REPORTS) problems.push({ message: `${paths.size} reports are more than ${MAX_REPORTS}` });
  return [...paths].sort().slice(0, MAX_REPORTS);
}

function runsOf(document: unknown, root: string): readonly ForeignRun[] {
  const format = FORMATS.find((each) => each.matches(document));
  if (format === undefined) throw new ReportError('it is of no format that is read');
  const runs = format.read(document, { root });
  if (runs.some(({ tool }) => toolId(tool) === '')) throw new ReportError('it does not name its tool');
  return runs;
}

function idOf({ tool }: ForeignRun, tools: ReadonlyMap<string, unknown>, reserved: ReadonlySet<string>): string {
  const id = toolId(tool);
  if (reserved.has(id)) throw new ReportError(`its tool calls itself ${id}, which is the name of a scan of ours`);
  if (!tools.has(id) && tools.size === MAX_TOOLS) throw new ReportError(`there are more than ${MAX_TOOLS} tools`);
  return id;
}

/** From the repository's root where it lies in it. */
function shownName(path: string, root: string): string {
  const folder = `${root.replaceAll('\\', '/')}/`;
  return stripControl(cutPoints(path.startsWith(folder) ? path.slice(folder.length) : path, 200));
}
