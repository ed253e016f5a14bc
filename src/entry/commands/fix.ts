import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { deskRun } from '../../app/results/desk-run.js';
import { tellIncomplete } from '../../app/results/tell-incomplete.js';
import type { Command } from '../../config/command-line.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { writeFixes } from '../../publish/fixed-files.js';
import { leftLines, plannedLines } from '../../report/fix-lines.js';
import { type FixPlan, fixPlan } from '../../report/fix-plan.js';

type FixCommand = Extract<Command, { readonly name: 'fix' }>;

/**
 * `gatehouse fix`: shows the changes of files that clear findings, and what to type for the rest; with `--write` it makes
 * those changes. Nothing is installed, no lockfile is written. Ends with 0, or as an incomplete check does.
 */
export async function fixCommand({ options, write }: FixCommand, log: Log): Promise<ExitCode> {
  const { result, root } = await deskRun(options, log);
  tellIncomplete(result, log);
  const plan = fixPlan(result);
  await writeOut(`${[...(write ? writtenLines(plan, root) : plannedLines(plan)), ...leftLines(plan)].join('\n')}\n`);
  const code = exitCodeOf(result.verdict.outcome);
  return code === EXIT.blocked ? EXIT.ok : code;
}

function writtenLines({ edits }: FixPlan, root: string): string[] {
  const files = writeFixes(root, edits);
  if (files.length === 0) return ['nothing to write'];
  return files.map(({ path, edits: count, reason }) =>
    reason === null ? `wrote ${path} (${count === 1 ? '1 change' : `${count} changes`})` : `kept ${path}: ${reason}`,
  );
}
