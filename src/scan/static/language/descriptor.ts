import type { Module } from '../ir/module.js';
import type { FlatTree } from '../tree/flat-tree.js';
import type { ModuleConventions } from './modules.js';

/** How to know a file of the language. */
export interface LanguageFiles {
  /** Endings without the dot, in lower case. */
  readonly endings: readonly string[];
  /** Whole names of files that have no ending of the language, in lower case. */
  readonly names: readonly string[];
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
  readonly flow: FlowDescriptor;
}
