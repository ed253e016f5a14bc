/** A package and the version to go to, both checked to be safe to type into a shell. */
export interface Target {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly development: boolean;
}

/** What to type, or, where no command does it, what to write into which file. */
export interface Step {
  readonly command?: string;
  readonly text: string;
}

/** How one package manager moves a package to another version. */
export interface Recipe {
  /** For a dependency that the project declares. */
  upgrade(target: Target): Step;
  /** Takes a version that the requested ranges already admit into the lockfile. */
  refresh(target: Target): Step;
  /** Forces a version of a dependency of a dependency against the ranges of its parents. */
  override(target: Target): Step;
}

/** A step that is one command and needs no words. */
export function run(command: string): Step {
  return { command, text: `run \`${command}\`` };
}

/** A step that is an edit. */
export function edit(text: string): Step {
  return { text };
}

/** For managers in which one step serves dependencies of any depth. */
export function sameForAll(step: (target: Target) => Step): Recipe {
  return { upgrade: step, refresh: step, override: step };
}
