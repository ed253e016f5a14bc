import { exitCodeOf } from '../../app/host/verdict-exit.js';
import { parsePolicy } from '../../config/policy-file.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { PRODUCT } from '../../product.js';
import { rejudge } from '../../rejudge.js';
import { parseRunResult } from '../../report/json/parse.js';
import { stripControl } from '../../util/control-characters.js';
import { readNamedFile } from './named-file.js';

/**
 * `gatehouse policy test`: what a policy says of results that were recorded with `--format json`, one line each.
 * The exit code is that of the worst verdict.
 */
export async function policyTestCommand(config: string, files: readonly string[]): Promise<ExitCode> {
  const policy = await parsePolicy(readNamedFile(config), config, PRODUCT);
  let worst: ExitCode = EXIT.ok;
  for (const file of files) {
    const recorded = await parseRunResult(readNamedFile(file), file);
    const { verdict } = rejudge([recorded], policy, { path: config, source: config }, [], new Date());
    const was = recorded.verdict.outcome === verdict.outcome ? '' : ` (recorded: ${recorded.verdict.outcome})`;
    const lines = verdict.violations.map((violation) => `  ${violation.rule}: ${violation.message}`);
    await writeOut(`${[`${file}: ${verdict.outcome}${was}`, ...lines].map(stripControl).join('\n')}\n`);
    const code = exitCodeOf(verdict.outcome);
    if (code > worst) worst = code;
  }
  return worst;
}
