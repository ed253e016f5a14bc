import { dirname } from 'node:path';
import type { Exec, ExecResult } from '../../../io/exec.js';
import type { Problem } from '../../../model/scan.js';
import { namesCanary } from './canary.js';
import type { ScanFolder } from './folder.js';
import type { Report, WrappedTool } from './tool.js';

export const TIMEOUT_MS = 300_000;
const VERSION_TIMEOUT_MS = 20_000;
/** Reports are read whole: more is no report. */
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
/** Go's collector works against this limit. */
const SOFT_MEMORY = '3GiB';

/** A tool on the PATH and the version it tells, `unknown` when it tells none; or why it cannot be used. */
export type Installed =
  | { readonly status: 'usable'; readonly version: string }
  | { readonly status: 'absent' }
  | { readonly status: 'broken'; readonly reason: string };

/** Asks a tool for its version, outside the repository: Windows looks for programs in the working folder first. */
export async function installedTool(exec: Exec, tool: WrappedTool): Promise<Installed> {
  const options = { cwd: dirname(process.execPath), timeoutMs: VERSION_TIMEOUT_MS, maxBytes: 100_000 };
  const result = await exec(tool.name, tool.versionArgs, options);
  if (result.ended === 'not-found') return { status: 'absent' };
  const ending = badEnding(result, [0]);
  if (ending !== null) return { status: 'broken', reason: `asked for its version, it ${ending}` };
  const said = `${result.stdout.toString('utf8')}\n${result.stderr}`;
  const version = /\bv?(\d{1,5}\.\d{1,5}(?:\.\d{1,5})?(?:-[\w.]{1,30})?)\b/.exec(said)?.[1];
  return { status: 'usable', version: version ?? 'unknown' };
}

/** A report that can be believed, or why there is none. Nothing that the tool printed is part of the reason. */
export type ToolAnswer = { readonly report: Report } | { readonly failure: string };

/** Runs a tool over the folder. It must name the canary: a tool that does not has not looked. */
export async function runTool(
  exec: Exec,
  tool: WrappedTool,
  folder: ScanFolder,
  config: string,
  canary: string,
): Promise<ToolAnswer> {
  const result = await exec(tool.name, tool.args(config, folder.empty), {
    cwd: folder.files,
    timeoutMs: TIMEOUT_MS,
    maxBytes: MAX_OUTPUT_BYTES,
    env: { GOMEMLIMIT: SOFT_MEMORY },
  });
  const ending = badEnding(result, tool.completed);
  if (ending !== null) return { failure: `it ${ending}` };
  const report = tool.read(result.stdout);
  if (report === null) return { failure: 'its report cannot be read' };
  if (!namesCanary(report, canary)) return { failure: 'it did not find the token that was planted for it' };
  return { report };
}

function badEnding(result: ExecResult, completed: readonly number[]): string | null {
  switch (result.ended) {
    case 'not-found':
      return 'could not be started';
    case 'timeout':
      return 'did not end in time and was stopped';
    case 'too-much-output':
      return 'wrote more output than is read and was stopped';
    case 'signal':
      return 'was ended by a signal';
    case 'exited':
      return completed.includes(result.exitCode ?? -1) ? null : `ended with exit code ${result.exitCode}`;
  }
}

/** A tool whose answer does not count, or not whole: the scan is not complete. */
export function failed({ name }: WrappedTool, reason: string): Problem {
  return {
    message: `${name} gave no answer that can be used: ${reason}`,
    remedy: `Run ${name} by hand to see why, or set secrets.engine to builtin.`,
  };
}
