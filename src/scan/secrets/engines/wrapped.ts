import type { Problem } from '../../../model/scan.js';
import type { Side } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import type { ScanContext } from '../../scanner.js';
import { askTool } from '../../tool/ask.js';
import { makeToolFolder } from '../../tool/folder.js';
import { installedTool } from '../../tool/installed.js';
import type { FoundSecret } from '../scan-text.js';
import type { SecretsSettings } from '../settings.js';
import { secretCanary } from './canary.js';
import { type CopiedFiles, copyFiles } from './copy-files.js';
import { failed } from './failed.js';
import { joinReports } from './join.js';
import type { PlacedReport, ToolAndVersion } from './place-reported.js';
import { reportPlaces } from './report-places.js';
import { SECRET_TOOLS, type SecretEngine } from './tools.js';

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
  for (const tool of SECRET_TOOLS.filter(({ name }) => wanted === 'all' || wanted === name)) {
    const installed = await installedTool(context.exec, tool);
    if (installed.status === 'usable') usable.push({ tool, version: installed.version });
    else if (installed.status === 'absent') absent.push(tool.name);
    else problems.push(failed(tool, `asked for its version, it ${installed.reason}`));
  }
  if (wanted !== 'all' || absent.length === SECRET_TOOLS.length) {
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
  const folder: CopiedFiles = await makeToolFolder();
  try {
    for (const side of ['head', 'base'] as const) {
      append(answers.problems, await copyFiles(folder, workspace, side, sides[side].paths, signal));
    }
    if (folder.copies.size === 0) return;
    const config = await folder.write('default-rules.toml', '[extend]\nuseDefault = true\n');
    const canary = secretCanary();
    await folder.plant(canary);
    for (const each of tools) {
      signal.throwIfAborted();
      const request = { config, emptyFolder: folder.empty };
      const asked = await askTool(context.exec, each.tool, folder, request, canary);
      const failure = asked.status === 'failed' ? asked.reason : asked.doubt;
      if (asked.status === 'failed' || failure !== null) answers.problems.push(failed(each.tool, `it ${failure}`));
      else {
        const places = await reportPlaces(workspace, folder, asked.answer, each);
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
