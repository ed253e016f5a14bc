import type { Messages } from './messages.js';
import type { ScannedPackage } from './output.js';

export interface RunVerdict {
  /** nothing: there was nothing to scan, which is neither clean nor failed. */
  readonly status: 'complete' | 'partial' | 'failed' | 'nothing';
  readonly reason: string | null;
}

/**
 * What a run that ended by itself is worth, from exit code, output and messages together: no one of them tells. Exit 1 with a matcher error
 * holds a part of the findings; 127 can come with a whole answer; 0 with an output that is none means nothing.
 */
export function judgeRun(
  exitCode: number | null,
  output: readonly ScannedPackage[] | null,
  messages: Messages,
): RunVerdict {
  if (messages.crash !== null || exitCode === 2) return failed(`crashed: ${messages.crash ?? 'exit code 2'}`);
  switch (exitCode) {
    case 0:
    case 1:
    case 127:
      return output === null ? withoutOutput(exitCode, messages) : withOutput(exitCode, output, messages);
    case 128:
      return { status: 'nothing', reason: 'found no packages in the lockfiles (exit code 128)' };
    case 129:
      return failed('could not ask the OSV API (exit code 129)');
    case 130:
      return failed(`does not accept osv-scanner.toml of the base commit (exit code 130)${said(messages)}`);
    default:
      return failed(`ended with the unknown exit code ${exitCode}${said(messages)}`);
  }
}

function withoutOutput(exitCode: number, messages: Messages): RunVerdict {
  if (exitCode === 127) return failed(`failed without an answer (exit code 127)${said(messages)}`);
  return failed(`answered something that is not its JSON (exit code ${exitCode})`);
}

function withOutput(exitCode: number, output: readonly ScannedPackage[], messages: Messages): RunVerdict {
  const found = output.some((pkg) => pkg.advisories.length > 0);
  if (messages.matcherError !== null) {
    const reason = `could not match all packages (exit code ${exitCode}): ${messages.matcherError}`;
    return found ? { status: 'partial', reason } : failed(reason);
  }
  if (exitCode === 1 && !found) return failed('says that it found something (exit code 1) and names nothing');
  if (messages.unreadable.length > 0) {
    const count = messages.unreadable.length;
    return {
      status: 'partial',
      reason: `could not read ${count} ${count === 1 ? 'lockfile' : 'lockfiles'} (exit code ${exitCode})`,
    };
  }
  if (exitCode === 127) return { status: 'partial', reason: `reports an error (exit code 127)${said(messages)}` };
  return { status: 'complete', reason: null };
}

function failed(reason: string): RunVerdict {
  return { status: 'failed', reason };
}

function said(messages: Messages): string {
  return messages.lastWord === null ? '' : `: ${messages.lastWord}`;
}
