import type { Answers } from './answer.js';

/** A comment that wants a head to pass. */
export interface SaidOverride {
  readonly by: string;
  readonly reason: string;
}

/** Who approved a pull request, and who is of a team. Every call may throw what `Answers` can read. */
export interface Reviews extends Answers {
  /** People whose newest word on a pull request is an approval of this commit that stands; no bots. */
  approversOf(number: number, commit: string): Promise<readonly string[]>;
  /** Who says in a comment that this commit is to pass, whether or not they may; no bots. */
  overridesOf(number: number, commit: string): Promise<readonly SaidOverride[]>;
  /** Whether somebody is of a team, as far as the token may see it: a hidden team has no members. */
  isMember(organisation: string, team: string, login: string): Promise<boolean>;
}
