import { testPolicy } from '../../app/answers/policy-test.js';
import { harmlessLine } from '../../io/harmless-line.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { readNamedFile } from './named-file.js';
import { readNamedPolicy } from './named-policy.js';

/**
 * `gatehouse policy test`: what a policy says of its cases, one line each, and of results that were recorded with
 * `--format json`. The exit code is that of the worst: a case that comes out otherwise is 1.
 */
export async function policyTestCommand(path: string, files: readonly string[], offline: boolean): Promise<ExitCode> {
  const now = new Date();
  const { policy } = await readNamedPolicy(path, offline, { now, owners: null });
  let worst: ExitCode = EXIT.ok;
  for (const file of files) {
    const { lines, code } = await testPolicy(file, { path, policy, now, read: readNamedFile });
    await writeOut(`${lines.map(harmlessLine).join('\n')}\n`);
    if (code > worst) worst = code;
  }
  return worst;
}
