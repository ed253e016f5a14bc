import { relative, resolve } from 'node:path';
import { deskRun } from '../../app/results/desk-run.js';
import { tellIncomplete } from '../../app/results/tell-incomplete.js';
import type { Command } from '../../config/command-line.js';
import { importThreats } from '../../config/threat-import/index.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { writeReportFile } from '../../publish/report-file.js';
import { threatsText } from '../../report/threats-text.js';
import { takenOver } from '../../surface/foreign-answers.js';
import { stripControl } from '../../util/control-characters.js';
import { readNamedFile } from './named-file.js';

type ImportCommand = Extract<Command, { readonly name: 'surface-import' }>;

/** `gatehouse surface import`: what models of other tools answer, for the elements that this code has. */
export async function surfaceImportCommand({ options, files, owner }: ImportCommand, log: Log): Promise<ExitCode> {
  const models = await Promise.all(
    files.map((name) => importThreats(relative(process.cwd(), resolve(name)), readNamedFile(name))),
  );
  const { result, elements } = await deskRun(options, log);
  tellIncomplete(result, log);
  const { answers, left } = takenOver(models.flat(), elements, owner);
  for (const line of left) log.warn(stripControl(`left out: ${line}`));
  const text = await threatsText(answers, left);
  if (options.output === null) await writeOut(text);
  else writeReportFile(options.output, text);
  return EXIT.ok;
}
