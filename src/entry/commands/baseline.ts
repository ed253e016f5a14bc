import { join } from 'node:path';
import { deskRun } from '../../app/results/desk-run.js';
import { tellIncomplete } from '../../app/results/tell-incomplete.js';
import { baselineText } from '../../config/baseline-file.js';
import type { Command } from '../../config/command-line.js';
import { writeOut } from '../../io/standard-output.js';
import { ConfigurationError } from '../../model/errors.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { writeReportFile } from '../../publish/report-file.js';
import { BASELINE_PATH } from '../../util/gate-paths.js';

type BaselineCommand = Extract<Command, { readonly name: 'baseline' }>;

/** `gatehouse baseline`: writes today's open findings. A scan that did not complete writes nothing: what it lacks would be new. */
export async function baselineCommand({ options, write, shrink }: BaselineCommand, log: Log): Promise<ExitCode> {
  const { result, baseline } = await deskRun(options, log);
  if (result.subject.folder !== undefined)
    throw new ConfigurationError(
      `a baseline is of the whole repository, not of ${result.subject.folder}: run it at its root`,
    );
  const incomplete = result.scans.filter(({ status }) => status === 'failed' || status === 'partial');
  if (incomplete.length > 0) {
    tellIncomplete(result, log);
    log.error('no baseline is written: not everything was looked at');
    return EXIT.incomplete;
  }
  const findings = baseline(shrink);
  writeReportFile(write ?? join(options.dir, BASELINE_PATH), baselineText(findings));
  await writeOut(
    `wrote ${findings.length} ${findings.length === 1 ? 'finding' : 'findings'} to ${write ?? BASELINE_PATH}\n`,
  );
  return EXIT.ok;
}
