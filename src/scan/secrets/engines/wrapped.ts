import type { SecretEngine } from '../../../model/policy.js';
import type { Problem } from '../../../model/scan.js';
import type { Side, Workspace } from '../../../model/workspace.js';
import type { ScanContext } from '../../scanner.js';
import { textBytes } from '../match/text-bytes.js';
import { LARGEST_FILE } from '../scan-side.js';
import type { FoundSecret } from '../scan-text.js';
import { betterleaks } from './betterleaks.js';
import { CANARY_PATH, canaryText, newCanary } from './canary.js';
import { copyFiles } from './copy-files.js';
import { makeFolder, type ScanFolder } from './folder.js';
import { gitleaks } from './gitleaks.js';
import { joinReports } from './join.js';
import { kingfisher } from './kingfisher.js';
import { type PlacedReport, placeReports, type ToolAndVersion } from './place-reported.js';
import { installedTool, runTool } from './run-tool.js';
import type { Report, Reported, WrappedTool } from './tool.js';
import { trufflehog } from './trufflehog.js';

/** In the order in which they speak where ours is silent. */
const TOOLS: readonly WrappedTool[] = [gitleaks, betterleaks, trufflehog, kingfisher];
/** More secrets of one tool in one file are a list of them. */
const MOST_A_FILE = 200;

/** The files of one side and what our own scan found in them. */
export interface ScannedSide {
  readonly paths: readonly string[];
  readonly found: readonly FoundSecret[];
}

export interface WithOthers {
  /** `builtin`, and the tools that were asked: `builtin+gitleaks`. */
  readonly engine: string;
  readonly head: readonly FoundSecret[];
  readonly base: readonly FoundSecret[];
  readonly problems: readonly Problem[];
  readonly notes: readonly string[];
}

/**
 * Asks the tools that `secrets.engine` names for their findings in the same files, and joins them with ours. A tool
 * that is not there, or whose answer cannot be believed, is a problem: what ours found stands, and the scan is not
 * complete.
 */
export async function withOtherEngines(
  context: ScanContext,
  sides: Readonly<Record<Side, ScannedSide>>,
): Promise<WithOthers> {
  const wanted = context.policy.secrets.engine;
  const problems: Problem[] = [];
  const notes: string[] = [];
  const tools = wanted === 'builtin' ? [] : await usableTools(context, wanted, problems, notes);
  const engine = ['builtin', ...tools.map(({ tool }) => tool.name)].join('+');
  const reports = tools.length === 0 ? NO_REPORTS : await askTools(context, sides, tools, problems);
  return {
    engine,
    head: joinReports(sides.head.found, reports.head),
    base: joinReports(sides.base.found, reports.base),
    problems,
    notes,
  };
}

type Reports = Readonly<Record<Side, readonly PlacedReport[]>>;
const NO_REPORTS: Reports = { head: [], base: [] };

async function usableTools(
  context: ScanContext,
  wanted: SecretEngine,
  problems: Problem[],
  notes: string[],
): Promise<ToolAndVersion[]> {
  const usable: ToolAndVersion[] = [];
  const absent: string[] = [];
  for (const tool of TOOLS.filter(({ name }) => wanted === 'all' || wanted === name)) {
    const installed = await installedTool(context.exec, tool);
    if (installed.status === 'usable') usable.push({ tool, version: installed.version });
    else if (installed.status === 'absent') absent.push(tool.name);
    else problems.push(failed(tool, installed.reason));
  }
  if (wanted !== 'all' || absent.length === TOOLS.length) {
    if (absent.length > 0) problems.push({ message: `not on the PATH: ${absent.join(', ')}`, remedy: INSTALL });
  } else if (absent.length > 0) notes.push(`not on the PATH and not asked: ${absent.join(', ')}`);
  return usable;
}

const INSTALL = 'Install it in a step before this one, or set secrets.engine to builtin.';

function failed({ name }: WrappedTool, reason: string): Problem {
  return {
    message: `${name} gave no answer that can be used: ${reason}`,
    remedy: `Run ${name} by hand to see why, or set secrets.engine to builtin.`,
  };
}

async function askTools(
  context: ScanContext,
  sides: Readonly<Record<Side, ScannedSide>>,
  tools: readonly ToolAndVersion[],
  problems: Problem[],
): Promise<Reports> {
  const { workspace, signal } = context;
  const folder = await makeFolder();
  try {
    for (const side of ['head', 'base'] as const) {
      problems.push(...(await copyFiles(folder, workspace, side, sides[side].paths, signal)));
    }
    if (folder.copies.size === 0) return NO_REPORTS;
    const config = await folder.write('default-rules.toml', '[extend]\nuseDefault = true\n');
    const canary = newCanary();
    await folder.plant(CANARY_PATH, canaryText(canary));
    const head: PlacedReport[] = [];
    const base: PlacedReport[] = [];
    for (const each of tools) {
      signal.throwIfAborted();
      const answer = await runTool(context.exec, each.tool, folder, config, canary);
      if ('failure' in answer) problems.push(failed(each.tool, answer.failure));
      else {
        const placed = await placeReport(workspace, folder, answer.report, each, problems);
        head.push(...placed.head);
        base.push(...placed.base);
      }
    }
    return { head, base };
  } finally {
    await folder.remove();
  }
}

/** Gives each entry of a report its place; an entry that has none is counted as a problem. */
async function placeReport(
  workspace: Workspace,
  folder: ScanFolder,
  report: Report,
  from: ToolAndVersion,
  problems: Problem[],
): Promise<Reports> {
  const byFile = { head: new Map<string, Reported[]>(), base: new Map<string, Reported[]>() };
  let lost = report.broken;
  for (const entry of report.reported) {
    if (entry.path === CANARY_PATH) continue;
    const copy = folder.copies.get(entry.path);
    if (copy === undefined) lost++;
    else addTo(byFile[copy.side], copy.path, entry);
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
  return placed;
}

function addTo(lists: Map<string, Reported[]>, path: string, entry: Reported): void {
  const list = lists.get(path);
  if (list === undefined) lists.set(path, [entry]);
  else list.push(entry);
}
