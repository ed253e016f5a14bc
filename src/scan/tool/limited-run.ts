import type { Exec, ExecResult } from '../../io/exec.js';
import { HARD_ADDRESS_SPACE, type Limits, SOFT_MEMORY } from './limits.js';
import type { Command } from './tool.js';

/**
 * One run of a program within its limits of time, output and memory.
 * @param cwd a folder of ours: Windows looks for programs in the working folder first
 */
export async function limitedRun(
  exec: Exec,
  name: string,
  command: Command,
  { timeoutMs, maxOutputBytes }: Limits,
  cwd: string,
): Promise<ExecResult> {
  const env = { GOMEMLIMIT: SOFT_MEMORY, ...command.env };
  const options = { cwd, timeoutMs, maxBytes: maxOutputBytes, env };
  if (process.platform === 'linux') {
    const limited = await exec('prlimit', [`--as=${HARD_ADDRESS_SPACE}`, name, ...command.args], options);
    // Where a lower hard limit is set already, prlimit may not set this one, and runs nothing.
    if (limited.ended !== 'not-found' && !limited.stderr.startsWith('prlimit: ')) return limited;
  }
  return exec(name, command.args, options);
}
