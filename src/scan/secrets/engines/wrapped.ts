import type { Problem } from '../../../model/scan.js';
import type { Side } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import type { ScanContext } from '../../scanner.js';
import type { FoundSecret } from '../scan-text.js';
import type { SecretEngine, SecretsSettings } from '../settings.js';
import { betterleaks } from './betterleaks.js';
import { CANARY_PATH, canaryText, newCanary } from './canary.js';
import { copyFiles } from './copy-files.js';
import { makeFolder } from './folder.js';
import { gitleaks } from './gitleaks.js';
import { joinReports } from './join.js';
import { kingfisher } from './kingfisher.js';
import type { PlacedReport, ToolAndVersion } from './place-reported.js';
import { reportPlaces } from './report-places.js';
import { failed, installedTool, runTool } from './run-tool.js';
import type { WrappedTool } from './tool.js';
import { trufflehog } from './trufflehog.js';

/** In the order in which they speak where ours is silent. */
const TOOLS: readonly WrappedTool[] = [gitleaks, betterleaks, trufflehog, kingfisher];

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
  context: ScanContext<SecretsSettings>,
  sides: Readonly<Record<Side, ScannedSide>>,
): Promise<WithOthers> {
  const wanted = context.settings.engine;
  const answers: Answers = { head: [], base: [], problems: [], notes: [] };
  const tools = wanted === 'builtin' ? [] : await usableTools(context, wanted, answers);
  try {
    if (tools.length > 0) await askTools(context, sides, tools, answers);
  } catch (error) {
    context.signal.throwIfAborted();
    answers.problems.push({ message: `no other secret scanner could be asked: ${messageOf(error)}` });
  }
  return {
    engine: ['builtin', ...tools.map(({ tool }) => tool.name)].join('+'),
    head: joinReports(sides.head.found, answers.head),
    base: joinReports(sides.base.found, answers.base),
    problems: answers.problems,
    notes: answers.notes,
  };
}

/** What all tools have said so far. */
interface Answers {
  readonly head: PlacedReport[];
  readonly base: PlacedReport[];
  readonly problems: Problem[];
  readonly notes: string[];
}

async function usableTools(
  context: ScanContext<SecretsSettings>,
  wanted: SecretEngine,
  { problems, notes }: Answers,
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

async function askTools(
  context: ScanContext<SecretsSettings>,
  sides: Readonly<Record<Side, ScannedSide>>,
  tools: readonly ToolAndVersion[],
  answers: Answers,
): Promise<void> {
  const { workspace, signal } = context;
  const folder = await makeFolder();
  try {
    for (const side of ['head', 'base'] as const) {
      append(answers.problems, await copyFiles(folder, workspace, side, sides[side].paths, signal));
    }
    if (folder.copies.size === 0) return;
    const config = await folder.write('default-rules.toml', '[extend]\nuseDefault = true\n');
    const canary = newCanary();
    await folder.plant(CANARY_PATH, canaryText(canary));
    for (const each of tools) {
      signal.throwIfAborted();
      const answer = await runTool(context.exec, each.tool, folder, config, canary);
      if ('failure' in answer) answers.problems.push(failed(each.tool, answer.failure));
      else {
        const places = await reportPlaces(workspace, folder, answer.report, each);
        for (const part of ['head', 'base'] as const) append(answers[part], places[part]);
        append(answers.problems, places.problems);
        append(answers.notes, places.notes);
      }
    }
  } finally {
    folder.remove();
  }
}

/** Lists may be too long to be spread as arguments. */
function append<T>(to: T[], items: readonly T[]): void {
  for (const item of items) to.push(item);
}
