import type { Exec, ExecResult } from '../io/exec.js';
import { ScanError } from '../model/errors.js';
import { nameText } from '../util/byte-name.js';

/**
 * Settings that keep a repository's own configuration from running anything or changing what we read:
 * no file-system monitor, no hooks, no external diff, names as they are. The system's and the user's settings stay in
 * force: a working tree is compared the way it was checked out (`core.autocrlf`, `core.longPaths`).
 */
const SAFE_SETTINGS = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['core.quotePath', 'false'],
  ['core.commitGraph', 'false'],
  ['diff.external', ''],
  ['protocol.ext.allow', 'never'],
] as const;

/** No object is replaced by another and no commit gets other parents than it names (git-replace, gitglossary: grafts). */
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_GRAFT_FILE: '/dev/null',
  LC_ALL: 'C',
};

const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;

export interface Git {
  readonly root: string;
  /** Runs git in the repository; the result says how it ended. */
  run(args: readonly string[], input?: string): Promise<ExecResult>;
  /**
   * Standard output, or null when git said no.
   * @throws ScanError when git is missing or was ended before it could say anything
   */
  ask(args: readonly string[], input?: string): Promise<Buffer | null>;
}

/**
 * Git bound to one folder. `safe.directory` is set for it: runners in containers own the files as another user.
 * @param indexFile an index in place of the repository's own; null: that one
 */
export function gitIn(exec: Exec, root: string, indexFile: string | null = null): Git {
  const settings = [...SAFE_SETTINGS, ['safe.directory', root] as const];
  const prefix = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`]);

  function run(args: readonly string[], input?: string): Promise<ExecResult> {
    return exec('git', ['--no-optional-locks', '--literal-pathspecs', ...prefix, ...args], {
      cwd: root,
      timeoutMs: TIMEOUT_MS,
      maxBytes: MAX_OUTPUT_BYTES,
      env: indexFile === null ? ENVIRONMENT : { ...ENVIRONMENT, GIT_INDEX_FILE: indexFile },
      ...(input !== undefined && { input }),
    });
  }

  async function ask(args: readonly string[], input?: string): Promise<Buffer | null> {
    const result = await run(args, input);
    if (result.ended !== 'exited') throw new ScanError(withoutAnswer(args[0] ?? '', result));
    return result.exitCode === 0 ? result.stdout : null;
  }

  return { root, run, ask };
}

function withoutAnswer(command: string, { ended, signal }: ExecResult): string {
  switch (ended) {
    case 'not-found':
      return 'git cannot be started, so the repository cannot be read: install git, or put it on the PATH';
    case 'timeout':
      return `git ${command} did not end within ${TIMEOUT_MS / 1000} s`;
    case 'too-much-output':
      return `git ${command} gave more than ${MAX_OUTPUT_BYTES / 1_048_576} MB`;
    default:
      return `git ${command} was ended by ${signal ?? 'a signal'}`;
  }
}

/**
 * The records of NUL-terminated output; a character of them is a byte.
 * @throws ScanError for output that was cut: its last record has no end
 */
export function nulRecords(output: Buffer, command: string): string[] {
  if (output.length === 0) return [];
  if (output.at(-1) !== 0) throw new ScanError(`the output of git ${command} was cut short`);
  const records = output.toString('latin1').split('\0');
  records.pop();
  return records;
}

/** The text of a name in such a record; see `nameText`. */
export function nameIn(record: string): string {
  return PLAIN.test(record) ? record : nameText(Buffer.from(record, 'latin1'));
}

const PLAIN = /^[\x20-\x5b\x5d-\x7e]*$/;
