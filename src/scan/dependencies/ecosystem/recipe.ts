/** Where a project asks for a package; every text that may be typed is one word of a shell. */
export interface Declaration {
  /** Of the manifest, from the repository's root. */
  readonly path: string;
  /** Folder of the manifest, seen from that of the lockfile; empty: the same. */
  readonly folder: string;
  /** What the manifest calls the package that it describes. */
  readonly member: string | null;
  readonly kind: 'runtime' | 'development' | 'optional' | 'build';
  /** A dependency group or an extra; null: the format has none, or it stands in no group. */
  readonly group: string | null;
  /** The name that it is installed under, where that is not its own. */
  readonly alias: string | null;
  /** Of a list of versions that the members share, the name. */
  readonly catalog: string | null;
  /** As written; empty: any version, or none is written there. */
  readonly range: string;
}

/** A place in a file that holds a version and is no manifest's own line: a property, a list, a catalogue. */
export interface VersionPlace {
  readonly path: string;
  /** `<jackson.version>`, `PackageVersion`, `[versions] spring`: what is to be changed, in the file's own words. */
  readonly what: string;
}

/** A package and the version to go to, all of it safe to type into a shell. */
export interface Target {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  /** The version that is installed. */
  readonly from: string;
  readonly development: boolean;
  /** Of the lockfile, or of the manifest that pins. */
  readonly path: string;
  /** Empty: nobody asks for it directly, or nobody can tell where. */
  readonly declared: readonly Declaration[];
  /** Who asks for this version of it, as the lockfile has them. */
  readonly parents: readonly string[];
  /** Whether the lockfile holds other versions of it, which must stay as they are. */
  readonly hasOthers: boolean;
  /** Where else the version is written; null: nowhere else, or nobody knows. */
  readonly held: VersionPlace | null;
  /** The project file of a folder whose lockfile does not name it. */
  readonly project: string | null;
}

/** What to type, or, where no command does it, what to write into which file. */
export interface Step {
  /** Typed in the folder of the lockfile, unless `anywhere`. */
  readonly command?: string;
  readonly text: string;
  /** The command names its files from the repository's root. */
  readonly anywhere?: true;
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

/** Several commands, each for its own place, as one line. */
export function runAll(commands: readonly string[]): Step {
  return run([...new Set(commands)].join(' && '));
}

/** A step that is an edit. */
export function edit(text: string): Step {
  return { text };
}

/** For managers in which one step serves dependencies of any depth. */
export function sameForAll(step: (target: Target) => Step): Recipe {
  return { upgrade: step, refresh: step, override: step };
}
