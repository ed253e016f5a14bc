/** A file of a set. */
export interface Migration {
  readonly path: string;
  /** As the tool counts it, without leading zeros; null where it counts none: it runs whenever it changed, or once for all. */
  readonly version: string | null;
}

/** Migrations of one database, in the order in which their tool runs them. */
export interface MigrationSet {
  readonly tool: MigrationTool;
  /** Folder below which they are, with `/` at its end; the file itself where there is but one. */
  readonly root: string;
  readonly migrations: readonly Migration[];
  /** Whether nothing tells the order but names. */
  readonly isUnordered: boolean;
}

/** What may hold migrations: paths of SQL files, and the text of files that say how they are run. */
export interface MigrationFiles {
  readonly sql: readonly string[];
  readonly configs: ReadonlyMap<string, string>;
}

/** Part of a set as a tool finds it. */
export interface FoundSet {
  readonly root: string;
  readonly migrations: readonly Migration[];
  readonly isUnordered?: boolean;
  /** Further files that are the tool's and that it never runs forward. */
  readonly passed?: readonly string[];
}

/** One that runs migrations: how its files are named and ordered. */
export interface MigrationTool {
  readonly id: string;
  readonly title: string;
  /** Whether a file that ran is never to be edited. */
  readonly isHistory: boolean;
  /** Whether a file has both halves, told apart by marks in comments. */
  readonly hasMarks: boolean;
  /** Whether what it does is known by its files' names alone; otherwise their text must hold statements that define objects. */
  readonly isSure: boolean;
  /** SQL that stands for what the service has set up before. */
  readonly prelude?: string;
  find(files: MigrationFiles): readonly FoundSet[];
}
