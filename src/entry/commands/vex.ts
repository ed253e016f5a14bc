import { deskRun } from '../../app/results/desk-run.js';
import type { Command } from '../../config/command-line.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import type { RunResult } from '../../model/run-result.js';
import { parseRunResult } from '../../report/json/parse.js';
import { cycloneDxVex } from '../../report/vex/cyclonedx-vex.js';
import { openVex } from '../../report/vex/openvex.js';
import { readNamedFile } from './named-file.js';

type VexCommand = Extract<Command, { readonly name: 'vex' }>;

/** `gatehouse vex`: what the exceptions that hold say of dependencies, from a recorded result or a run over the whole tree. */
export async function vexCommand(command: VexCommand, log: Log): Promise<ExitCode> {
  const result = await resultOf(command, log);
  const render = command.format === 'openvex' ? openVex : cycloneDxVex;
  await writeOut(render(result, new Date()));
  return EXIT.ok;
}

async function resultOf({ file, options }: VexCommand, log: Log): Promise<RunResult> {
  if (file !== null) return parseRunResult(readNamedFile(file), file);
  return (await deskRun(options, log)).result;
}
