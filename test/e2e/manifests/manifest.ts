import type { Content, Tree } from '../red-team/attack.js';

/**
 * A file that says which packages a project has.
 * - whole: all of it is audited, so nothing needs to be said of it
 * - open: nobody resolves it, or knows its format, so it must be named wherever it is and changes
 * - touched: any file may be one, so it is named where the change touches it
 * - pinned: a lockfile beside it is audited; what the manifest alone asks for must be named
 */
export interface Manifest {
  /** What it is, in a word or two; unique. */
  readonly id: string;
  readonly ecosystem: string;
  readonly path: string;
  readonly reading: 'whole' | 'open' | 'touched' | 'pinned';
  readonly content: Content;
  /** The same with one package more. */
  readonly changed: Content;
  /** What stands beside it and stays: its manifest, its lockfile. */
  readonly beside?: Tree;
  /** Its manifest still asks for packages when it is gone. */
  readonly isAskedFor?: boolean;
  /** Stands for its ecosystem in the quick run of the tests. */
  readonly isExample?: boolean;
}

export const STATES = ['present', 'changed', 'deleted', 'linked'] as const;
export type State = (typeof STATES)[number];

/** Whether a report must name the file, or what stands beside it: not all that it asks for was audited. */
export function mustBeNamed({ reading, isAskedFor }: Manifest, state: State): boolean {
  switch (state) {
    case 'present':
      return reading === 'open';
    case 'changed':
      return reading !== 'whole';
    case 'deleted':
      return isAskedFor === true;
    case 'linked':
      return true;
  }
}

/** The repository at the base, and what the pull request does to it. */
export function treesOf({ path, content, changed, beside }: Manifest, state: State): { base: Tree; change: Tree } {
  const base = { 'NOTES.txt': 'One.\n', ...beside, [path]: content };
  const away = `kept/${path.split('/').at(-1)}.txt`;
  const up = '../'.repeat(path.split('/').length - 1);
  const changes: Readonly<Record<State, Tree>> = {
    present: {},
    changed: { [path]: changed },
    deleted: { [path]: null },
    linked: { [path]: { link: `${up}${away}` }, [away]: content },
  };
  return { base, change: { 'NOTES.txt': 'Two.\n', ...changes[state] } };
}
