import type { Problem } from '../../../model/scan.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import { textBytes } from '../match/text-bytes.js';
import { LARGEST_FILE } from '../scan-side.js';
import { CANARY_PATH } from './canary.js';
import type { CopiedFiles } from './copy-files.js';
import { failed } from './failed.js';
import { type PlacedReport, placeReports, type ToolAndVersion } from './place-reported.js';
import type { Report, Reported } from './tool.js';

/** What a tool reports of both sides, each at its place, and what could not be placed. */
export interface ReportPlaces {
  readonly head: readonly PlacedReport[];
  readonly base: readonly PlacedReport[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/** More secrets of one tool in one file are a list of them. */
const MOST_A_FILE = 200;
const MOST_NOTES = 20;
/** Hiding a shorter value in the log would hide every other word. */
const SHORTEST_VALUE = 4;

/** Gives each entry of a report its place; an entry that has none is counted as a problem. */
export async function reportPlaces(
  workspace: Workspace,
  folder: CopiedFiles,
  report: Report,
  from: ToolAndVersion,
): Promise<ReportPlaces> {
  const problems: Problem[] = [];
  const nameOnly: string[] = [];
  const byFile = { head: new Map<string, Reported[]>(), base: new Map<string, Reported[]>() };
  let lost = report.broken;
  for (const entry of report.reported) {
    if (entry.path === CANARY_PATH) continue;
    const copy = folder.copies.get(entry.path);
    if (copy === undefined) lost++;
    else if (entry.value.trim().length < SHORTEST_VALUE) {
      if (copy.side === 'head')
        nameOnly.push(`${from.tool.name} reports ${copy.path} as ${entry.rule}, without a value`);
    } else addTo(byFile[copy.side], copy.path, entry);
  }
  const placed: Record<Side, PlacedReport[]> = { head: [], base: [] };
  for (const side of ['head', 'base'] as const) {
    for await (const read of workspace.read(side, [...byFile[side].keys()], LARGEST_FILE)) {
      const entries = byFile[side].get(read.path) ?? [];
      const text = read.status === 'read' ? textBytes(read.bytes) : null;
      if (text === null) {
        lost += entries.length;
        continue;
      }
      if (entries.length > MOST_A_FILE) {
        const message = `${from.tool.name} reports ${entries.length} secrets here: the first ${MOST_A_FILE} are shown`;
        problems.push({ message, path: read.path, remedy: 'Split or remove the file.' });
      }
      for (const each of placeReports(read.path, text, entries.slice(0, MOST_A_FILE), from)) {
        if (each === null) lost++;
        else placed[side].push(each);
      }
    }
  }
  if (lost > 0) {
    const count = lost === 1 ? 'one entry' : `${lost} entries`;
    problems.push(failed(from.tool, `${count} of its report name no place in the files that it was given`));
  }
  const more = nameOnly.length - MOST_NOTES;
  const notes = more > 0 ? [...nameOnly.slice(0, MOST_NOTES), `${more} more such files`] : nameOnly;
  return { ...placed, problems, notes };
}

function addTo(lists: Map<string, Reported[]>, path: string, entry: Reported): void {
  const list = lists.get(path);
  if (list === undefined) lists.set(path, [entry]);
  else list.push(entry);
}
