import type { SourceFile } from '../file/source-file.js';

/** A manifest whose format leaves versions open, and the lockfiles that pin them. */
export interface ManifestKind {
  /** What it is, in a word: `npm`, `Gradle`. */
  readonly subject: string;
  matches(name: string): boolean;
  /** Names of lockfiles that we read and that pin it. */
  readonly lockfiles: readonly string[];
  /** Further names of such lockfiles, which may bear a word in their middle. */
  readonly lockfilePattern?: RegExp;
  /** A folder beside the manifest whose lockfiles pin it: one for each part of it. */
  readonly lockFolder?: string;
  /**
   * Where such a lockfile counts: `own`, beside the manifest alone; `above`, also in a folder above (workspaces that
   * share one); `member`, above only where the lockfile or the workspace's manifest names the folder as its member.
   */
  readonly reach: 'own' | 'above' | 'member';
  /** Why nothing of it was audited, where that is not the missing lockfile: its format is read by nobody. */
  readonly reason?: string;
  /** How many packages it asks for. @throws LocatedError when it cannot be read */
  declared(file: SourceFile): number | Promise<number>;
}

/** For kinds whose tool fixes the name. */
export function named(...names: readonly string[]): (name: string) => boolean {
  return (name) => names.includes(name);
}
