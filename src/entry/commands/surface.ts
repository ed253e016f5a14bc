import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { deskRun } from '../../app/results/desk-run.js';
import { tellIncomplete } from '../../app/results/tell-incomplete.js';
import type { Command } from '../../config/command-line.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { writeReportFile } from '../../publish/report-file.js';
import { SURFACE_FORMATS } from '../../report/surface/index.js';
import { surfaceImportCommand } from './surface-import.js';

type SurfaceCommand = Extract<Command, { readonly name: 'surface' | 'surface-import' }>;

/** Whether a command asks about the surface. */
export function isOfSurface(command: Command): command is SurfaceCommand {
  return command.name === 'surface' || command.name === 'surface-import';
}

/**
 * `gatehouse surface`: what the code exposes and reaches, or with `--base` what a change opens. Judges nothing: it ends with
 * 0, or as an incomplete check does.
 */
export async function surfaceCommand(command: SurfaceCommand, log: Log): Promise<ExitCode> {
  if (command.name === 'surface-import') return surfaceImportCommand(command, log);
  const { options, format } = command;
  const { result, elements } = await deskRun(options, log);
  tellIncomplete(result, log);
  const { repository, base, head } = result.subject;
  const change = base === null ? null : (result.surface ?? { opened: [], closed: [] });
  const shown = SURFACE_FORMATS.find(({ id }) => id === format) ?? SURFACE_FORMATS[0];
  const notes = [
    ...result.notices.filter(({ kind }) => kind === 'threat-answer').map(({ message }) => message),
    ...result.scans.flatMap((scan) => scan.notes),
  ];
  const text = shown.render({ repository, base, head, elements, notes, change });
  if (options.output === null) await writeOut(text);
  else writeReportFile(options.output, text);
  const code = exitCodeOf(result.verdict.outcome);
  return code === EXIT.blocked ? EXIT.ok : code;
}
