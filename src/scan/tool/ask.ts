import type { Exec } from '../../io/exec.js';
import { badEnding } from './ending.js';
import type { ToolFolder } from './folder.js';
import { limitedRun } from './limited-run.js';
import type { Canary, Tool } from './tool.js';

/** What a tool answered and what speaks against it, or why there is no answer; all words follow the tool's name. */
export type Asked<Answer> =
  | { readonly status: 'answered'; readonly answer: Answer; readonly doubt: string | null }
  | { readonly status: 'failed'; readonly reason: string };

/** Runs a tool over a folder of copies in which the canary was planted. */
export async function askTool<Request, Answer>(
  exec: Exec,
  tool: Tool<Request, Answer>,
  folder: ToolFolder<unknown>,
  request: Request,
  canary: Canary<Answer>,
): Promise<Asked<Answer>> {
  const run = await limitedRun(exec, tool.name, tool.command(request), tool.limits, folder.files);
  const ending = badEnding(run, tool.limits, tool.completed);
  if (ending !== null) return { status: 'failed', reason: ending };
  const answer = tool.read(run, request);
  if (answer === null) return { status: 'failed', reason: 'wrote a report that cannot be read' };
  return { status: 'answered', answer, doubt: canary.doubt(answer) };
}
