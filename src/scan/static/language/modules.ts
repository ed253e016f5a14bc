/** The files of one side of a repository, as module resolution asks for them. */
export interface RepositoryFiles {
  has(path: string): boolean;
  /** Paths whose last part is `name`. */
  called(name: string): readonly string[];
  /** Paths that are `stem` with an ending: `src/a.ts` of `src/a`. */
  withoutEnding(stem: string): readonly string[];
  /** Paths of the files directly in a folder; the root's is ''. */
  inFolder(folder: string): readonly string[];
  /** The text of a file that `ModuleConventions.settings` or `tables` names; null when it is not there or not readable. */
  settings(path: string): string | null;
}

/** A name of another module, as a file asks for it. */
export interface WantedModule {
  readonly from: string;
  /** As `Import.module` says it. */
  readonly module: string;
  readonly member: string | null;
}

/** How a language names its modules, and where a repository keeps them. */
export interface ModuleConventions {
  /** What canonical names of libraries begin with: `npm`, `py`, `go`, `java`, `cs`, `php`, `rb`. */
  readonly prefix: string;
  /** What canonical names of things that are always there begin with: `js`, `py`, `go`, … */
  readonly globals: string;
  /** Whether a name that nobody declares may be a part of `this`. */
  readonly implicitThis: boolean;
  /** Whether giving a name a value makes a variable of the function, also where one around it has that name. */
  readonly assignsLocally: boolean;
  /** Whether what is declared to be of a type is of it when the program runs. */
  readonly typesHold: boolean;
  /** Whether the last of several results tells of the others, by the name it is given: `err`, `ok`. */
  readonly lastResultTells: boolean;
  /** Whether a file is called like the class in it, so that whoever needs it names it. */
  readonly fileIsNamed: boolean;
  /** Whether an import names a file by its path, as a text. */
  readonly importsPaths: boolean;
  /** Whether files of one folder may each hold a part of the same class. */
  readonly partialClasses: boolean;
  /** Canonical names of functions that give a module whose name they are given: `js:require`. */
  readonly loaders: readonly string[];
  /** Annotations of methods that are asked for like fields: `get`, `property`. */
  readonly getters: readonly string[];
  /** Names of files that say where modules are: `package.json`, `tsconfig.json`, `go.mod`. */
  readonly settings: readonly string[];
  /** Endings of files that programs read their settings from by a constant name: `.properties`. */
  readonly tables: readonly string[];
  /** Paths of the repository that an import may mean, best first; empty for what a library has. */
  files(wanted: WantedModule, repository: RepositoryFiles): readonly string[];
  /** Paths whose names at the top are seen without an import: those of the same package. */
  neighbours(from: string, repository: RepositoryFiles): readonly string[];
  /**
   * The whole canonical name of a library's module: `npm:@nestjs/common`, `node:fs`. Most begin with `prefix`, what comes with
   * the runtime may not; major versions and spellings that mean the same fall together.
   */
  library(module: string): string;
}
