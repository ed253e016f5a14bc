import type { ExecResult } from '../../io/exec.js';
import type { Limits } from './limits.js';

/**
 * A program of somebody else's, as far as we have to know it: how it is asked, what a run may cost, and how its answer
 * is read. What is the same for all of them is in this folder.
 */
export interface Tool<Request, Answer> {
  /** Its name on the PATH. */
  readonly name: string;
  readonly version: VersionQuestion;
  readonly limits: Limits;
  /** Exit codes of a run that looked at everything; absent: `read` judges them too. */
  readonly completed?: readonly number[];
  /**
   * One run over `.`, the folder of copies. It reads no configuration but ours, asks no service that it need not ask,
   * and runs nothing that it finds.
   */
  command(request: Request): Command;
  /** Reads the answer of a run that ended by itself; null when it is none. */
  read(run: ExecResult, request: Request): Answer | null;
}

/** Arguments, and variables beside those that every child gets; never a token. */
export interface Command {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

export interface VersionQuestion {
  readonly args: readonly string[];
  /** The first group is the version; absent: the first version number that is written. */
  readonly pattern?: RegExp;
  /** The oldest release that is asked; absent: each, also one that does not tell. */
  readonly minimum?: string;
}

/** Something planted among the copies: a run that does not tell of it has not looked, whatever it says. */
export interface Canary<Answer> {
  /** Path below the folder of copies, with `/`; a name that no tool passes over. */
  readonly path: string;
  readonly text: string;
  /** Why an answer cannot be believed, in words that follow the tool's name; null when it can. */
  doubt(answer: Answer): string | null;
}
