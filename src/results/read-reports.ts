import type { Problem } from '../model/scan.js';
import { stripControl } from '../util/control-characters.js';
import { cutPoints } from '../util/cut.js';
import { toolId } from '../util/tool-id.js';
import type { CommittedFiles } from './committed.js';
import type { ForeignRun } from './foreign-run.js';
import { FORMATS } from './formats.js';
import type { ImportRequest } from './import-request.js';
import { NAMELESS } from './imported-scan.js';
import { MAX_RESULTS } from './limits.js';
import { readDocument } from './read-document.js';
import { ReportError } from './report-error.js';
import type { ReportFormat } from './report-format.js';
import { reportPaths } from './report-paths.js';

const MAX_REPORTS = 1_000;
const MAX_BYTES = 256 * 1024 * 1024;
const MAX_RUNS = 10_000;
const MAX_TOOLS = 100;
/** Characters of a tool's name that make its id. */
const MAX_NAME = 200;

/** A run, and the format that it was read of. */
export interface ReadRun extends ForeignRun {
  readonly format: string;
}

export interface ReadReports {
  /** Runs by the id of their tool, in the order of the ids. */
  readonly tools: ReadonlyMap<string, readonly ReadRun[]>;
  /** Reports, or globs, of which nothing is known. */
  readonly problems: readonly Problem[];
  readonly files: number;
  readonly bytes: number;
}

/**
 * Finds and reads all reports that were asked for.
 * @param root the repository's, for places that count from the root of the disk
 */
export async function readReports(
  { globs, taken }: ImportRequest,
  root: string,
  committed?: CommittedFiles,
): Promise<ReadReports> {
  const problems: Problem[] = [];
  const tools = new Map<string, ReadRun[]>();
  const reserved = new Set([...taken, NAMELESS]);
  const paths = foundPaths(globs, root, problems);
  const used: Used = { bytes: 0, results: 0, runs: 0 };
  for (const path of paths) {
    try {
      if (used.bytes >= MAX_BYTES) throw new ReportError(`all reports have more than ${MAX_BYTES / 1024 / 1024} MB`);
      const { document, bytes } = readDocument(path, committed);
      used.bytes += bytes;
      for (const run of await runsOf(document, path, root)) addRun(run, tools, reserved, used);
    } catch (error) {
      if (!(error instanceof ReportError)) throw error;
      problems.push({ message: `report ${shownName(path, root)} cannot be read: ${error.message}`, remedy: REMEDY });
    }
  }
  const sorted = new Map([...tools].sort(([a], [b]) => (a < b ? -1 : 1)));
  return { tools: sorted, problems, files: paths.length, bytes: used.bytes };
}

/** What the reports so far have used of the bounds of them all. */
interface Used {
  bytes: number;
  results: number;
  runs: number;
}

function addRun(run: ReadRun, tools: Map<string, ReadRun[]>, reserved: ReadonlySet<string>, used: Used): void {
  if (used.runs++ >= MAX_RUNS) throw new ReportError(`there are more than ${MAX_RUNS} runs`);
  const id = idOf(run, tools, reserved);
  const results = run.results.slice(0, MAX_RESULTS - used.results);
  used.results += results.length;
  const cut = (run.cut ?? 0) + run.results.length - results.length;
  const runs = tools.get(id) ?? [];
  runs.push({ ...run, results, cut });
  tools.set(id, runs);
}

const REMEDY = 'look whether the tool ran to its end, and which formats are read: docs/results.md';

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

async function runsOf(document: unknown, path: string, root: string): Promise<ReadRun[]> {
  const format = FORMATS.find((each) => each.matches(document)) ?? formatOfNothing(document, path);
  const runs = await format.read(document, { root });
  if (runs.length === 0) throw new ReportError('it holds no run of a tool');
  if (runs.some(({ tool }) => toolId(tool.slice(0, MAX_NAME)) === ''))
    throw new ReportError('it does not name its tool');
  return runs.map((run) => ({ ...run, format: format.id }));
}

/** Some tools write an empty list, or nothing at all in JSON's word for it, where they find nothing. The file's name says whose it is. */
function formatOfNothing(document: unknown, path: string): ReportFormat {
  const isNothing = document === null || (Array.isArray(document) && document.length === 0);
  if (!isNothing) throw new ReportError('it is of no format that is read');
  const words = `-${toolId(path.slice(path.lastIndexOf('/') + 1))}-`;
  const named = FORMATS.find(({ id, isEmptyList }) => isEmptyList && words.includes(`-${id}-`));
  if (named !== undefined) return named;
  throw new ReportError(
    'it is an empty list, which does not say whose it is: name the file after its tool, as in gitleaks.json',
  );
}

function idOf({ tool }: ForeignRun, tools: ReadonlyMap<string, unknown>, reserved: ReadonlySet<string>): string {
  const id = toolId(tool.slice(0, MAX_NAME));
  if (reserved.has(id)) throw new ReportError(`its tool calls itself ${id}, which is the name of a scan of ours`);
  if (!tools.has(id) && tools.size === MAX_TOOLS) throw new ReportError(`there are more than ${MAX_TOOLS} tools`);
  return id;
}

/** From the repository's root where it lies in it. */
function shownName(path: string, root: string): string {
  const folder = `${root.replaceAll('\\', '/')}/`;
  return stripControl(cutPoints(path.startsWith(folder) ? path.slice(folder.length) : path, 200));
}
