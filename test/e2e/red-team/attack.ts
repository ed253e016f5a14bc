import type { ActionRun, ActionScene } from '../action-scene.js';

/**
 * What stands at a path: text or bytes of a file, an executable file, a symbolic link, a submodule's commit.
 * null takes the path away.
 */
export type Content =
  | string
  | Uint8Array
  | null
  | { readonly executable: string }
  | { readonly link: string }
  | { readonly submodule: string };

/** Files by path. `\xHH` in a path is that byte, so that names can be what no text is. */
export type Tree = Readonly<Record<string, Content>>;

/** The repository of an attack, checked out at the head of the pull request. */
export interface Ground {
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  /** A folder of the attack's own, outside the checkout. */
  readonly scratch: string;
  git(...args: string[]): string;
}

/** How the job is started where it is not the root action on `pull_request`. */
export interface Start {
  readonly workspace?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly event?: string;
  readonly payload?: object;
  readonly action?: string;
  /** Copy of the built product that is run instead of it. */
  readonly dist?: string;
  /** Signal that the runner sends once standard output says anything. */
  readonly signal?: NodeJS.Signals;
  /** Ends what the attack started. */
  readonly after?: () => Promise<void>;
}

/** What else the author, or a broken machine, does to the job; what it returns goes before the attack's own fields. */
export type Arrange = (ground: Ground, scene: ActionScene) => Start | Promise<Start>;

/**
 * - blocked: the policy says no, exit 1 · red: no, or not looked at, exit 1 or 3 · incomplete: exit 3
 * - refused: wrong configuration, exit 2 · stopped: not green and not the policy's no: exit 2, 3, 4 or a signal
 * - failed: any of these · told: the verdict may be any, the comment must say it · green: an honest change, exit 0
 */
export type Answer = 'blocked' | 'red' | 'incomplete' | 'refused' | 'stopped' | 'failed' | 'told' | 'green';

export interface Attack {
  /** What the author of the pull request tries, or for a twin: what an honest author does. */
  readonly name: string;
  /** On top of the shop that every attack begins with. */
  readonly base?: Tree;
  /** On top of the base. */
  readonly change?: Tree;
  /** .github/gatehouse.yml of the base. */
  readonly policy?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly arrange?: Arrange;
  readonly answer: Answer;
  /** What the comment on the pull request must say. */
  readonly comment?: RegExp;
  /** What the log must say, where there is no comment to say it in. */
  readonly log?: RegExp;
  /** Systems whose files cannot be named, linked or run so. */
  readonly notOn?: readonly NodeJS.Platform[];
}

/** A change of somebody honest that looks like an attack of the same kind. */
export type Twin = Attack & { readonly answer: 'green' };

/** One of the kinds of ways around a gate: what is tried, and what looks like it and must pass. */
export interface Kind {
  readonly id: string;
  readonly title: string;
  readonly attacks: readonly Attack[];
  /** More of the same: other folders, managers, parts. They are tried where GATEHOUSE_RED_TEAM is `all`. */
  readonly more: readonly Attack[];
  readonly twins: readonly Twin[];
}

/** What came of a run, and what of it is not as the attack expects. */
export interface Answered {
  readonly code: number | null;
  readonly outcome: string;
  readonly comment: string;
  readonly run: Pick<ActionRun, 'stdout' | 'stderr' | 'summary'>;
  readonly problems: readonly string[];
}
