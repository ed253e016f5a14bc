import type { SgNode } from '@ast-grep/wasm';
import type { Module } from '../ir/module.js';
import type { FlatTree } from '../tree/flat-tree.js';
import type { ModuleConventions } from './modules.js';
import type { Syntax } from './syntax.js';

/** Local names of one file and what they stand for (`h` -> `crypto.createHash`); packages imported with a wildcard. */
export interface Imports {
  readonly names: ReadonlyMap<string, string>;
  readonly wildcards: readonly string[];
}

/** How to know a file of the language. */
export interface LanguageFiles {
  /** Endings without the dot, in lower case. */
  readonly endings: readonly string[];
  /** Programs that a script's first line names, letters alone (execve(2)). */
  readonly interpreters: readonly string[];
  /** A path that a file of a server could have; examples of rules lie there. */
  readonly example: string;
}

export interface Grammar {
  /** Name of the file, below `grammars/` beside the bundle. */
  readonly file: string;
  /** Where the build takes it from, seen from the repository's root. */
  readonly source: string;
  /** The letter that stands for `$` in patterns; `$` itself where the language has it in its names. */
  readonly expando: string;
}

/** How data of a request is written where a server reads it. */
export interface RequestData {
  readonly source: RegExp;
  /** Whether the framework gives a function's local name its value from the request. */
  isParameter(scope: SgNode, name: string): boolean;
}

/** What following data through a language's files takes. */
export interface FlowDescriptor {
  /** Folder of its models below `rules/models/`. */
  readonly models: string;
  readonly modules: ModuleConventions;
  /** Brings a file into the intermediate form; never throws for what is in it. */
  lower(tree: FlatTree): Module;
}

/**
 * All that the house knows of a language. Facts of its syntax and its libraries' habits, no rule: what a rule asks is in
 * `rules/`. Nothing is optional, so that a forgotten fact is a compile error and never another language's answer.
 */
export interface LanguageDescriptor<Id extends string = string> {
  /** The file's name, and how rules name the language. */
  readonly id: Id;
  /** How people call it. */
  readonly title: string;
  /** Name under which rules may speak of this language and its dialects together; null: it has none. */
  readonly family: string | null;
  readonly files: LanguageFiles;
  readonly grammar: Grammar;
  readonly syntax: Syntax;
  /** How data is followed; null while only patterns are met. */
  readonly flow: FlowDescriptor | null;
  readonly request: RequestData;
  /** Reads the import lines of a text; linear in its length, whatever it holds. */
  imports(text: string): Imports;
}
