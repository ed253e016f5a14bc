import type { Command } from '../../config/command-line.js';
import type { ExitCode } from '../../model/exit-code.js';
import type { Log } from '../../model/log.js';
import { policyAnswerCommand } from './policy-answer.js';
import { policyImportCommand } from './policy-import.js';
import { policyTestCommand } from './policy-test.js';

/** Runs one of the commands that begin with `gatehouse policy`. */
export async function policyCommand(
  command: Extract<Command, { name: `policy-${string}` }>,
  log: Log,
): Promise<ExitCode> {
  switch (command.name) {
    case 'policy-import':
      return policyImportCommand(command.files, command.owner, log);
    case 'policy-test':
      return policyTestCommand(command.policy, command.files, command.offline);
    default:
      return policyAnswerCommand(command);
  }
}
