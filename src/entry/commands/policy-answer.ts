import { policyDifference } from '../../app/answers/policy-diff.js';
import { policyExplanation } from '../../app/answers/policy-explain.js';
import type { PolicyCommand } from '../../config/policy-command.js';
import { policyOrigins } from '../../config/policy-origin.js';
import { harmlessLine } from '../../io/harmless-line.js';
import { writeOut } from '../../io/standard-output.js';
import { EXIT, type ExitCode } from '../../model/exit-code.js';
import { PRODUCT } from '../../product.js';
import { parseRunResult } from '../../report/json/parse.js';
import { readNamedFile } from './named-file.js';
import { readNamedPolicy } from './named-policy.js';

/** `gatehouse policy explain`, `show` and `diff`: what a policy says, and why. */
export async function policyAnswerCommand(command: Exclude<PolicyCommand, { name: 'policy-test' }>): Promise<ExitCode> {
  await writeOut(`${(await answer(command)).map(harmlessLine).join('\n')}\n`);
  return EXIT.ok;
}

async function answer(command: Exclude<PolicyCommand, { name: 'policy-test' }>): Promise<readonly string[]> {
  const now = new Date();
  const read = (path: string) => readNamedPolicy(path, command.offline);
  switch (command.name) {
    case 'policy-explain': {
      const { policy } = await read(command.policy);
      return policyExplanation(policy, await resultAt(command.result), command.finding, now);
    }
    case 'policy-show':
      return policyOrigins(await read(command.policy), command.policy, PRODUCT);
    case 'policy-diff': {
      const results = command.results.map(async (name) => ({ name, result: await resultAt(name) }));
      const [before, after] = [await read(command.before), await read(command.after)];
      return policyDifference(before.policy, after.policy, await Promise.all(results), now);
    }
  }
}

async function resultAt(path: string) {
  return parseRunResult(readNamedFile(path), path);
}
