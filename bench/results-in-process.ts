import { FORMATS } from '../src/results/formats.js';
import { importResults } from '../src/results/index.js';
import { valuesOf } from '../src/results/json-stream.js';
import { readDocument } from '../src/results/read-document.js';
import { readReports } from '../src/results/read-reports.js';
import { memoryWorkspace } from '../test/helpers/scan-context.js';

/*
 * One report of another tool, read alone: what became of each of its entries.
 */

/** What `readReports` made of a file, and the file's own values, to be counted by somebody else. */
export interface ReadOne {
  readonly format: string | null;
  readonly runs: readonly { readonly tool: string; readonly status: string; readonly reason: string | null }[];
  readonly results: number;
  readonly counted: number;
  readonly refused: string | null;
  readonly values: readonly unknown[];
}

export async function readOne(path: string, root: string): Promise<ReadOne> {
  const request = { globs: [path], taken: [], isLockfile: () => false };
  const read = await readReports(request, root);
  const runs = [...read.tools.values()].flat();
  const scans = await importResults(request, memoryWorkspace({}));
  const sum = (of: (run: (typeof runs)[number]) => number) => runs.reduce((all, run) => all + of(run), 0);
  return {
    format: runs[0]?.format ?? null,
    runs: scans.map(({ scanner, outcome }) => ({ tool: scanner.id, status: outcome.status, reason: outcome.reason })),
    results: sum((run) => run.results.length),
    counted: sum((run) => run.leftOut + run.unreadable + (run.cut ?? 0)),
    refused: read.problems[0]?.message ?? null,
    values: runs.length === 0 ? [] : valuesOf(readDocument(path).document),
  };
}

/** Ids and titles of all formats, in the order in which they are asked. */
export const FORMAT_IDS = FORMATS.map(({ id, title }) => ({ id, title }));
