import type { Grammar } from '../language/descriptor.js';
import type { Budget } from './budget.js';
import type { Resource } from './resource.js';

/** A file as a format reads it. */
export interface FormatFile {
  readonly path: string;
  readonly text: string;
}

/** What could not be read, and where. */
export interface FormatGap {
  readonly kind: 'syntax' | 'language';
  readonly path: string;
  readonly subject: string;
  readonly reason: string;
}

/** What a unit makes another folder declare: with what it gives it, and without. */
export interface Called {
  readonly given: readonly Resource[];
  readonly alone: readonly Resource[];
}

export interface Reading {
  readonly resources: readonly Resource[];
  readonly gaps: readonly FormatGap[];
  /** Other folders that the unit uses; what they declare anyway is told there. */
  readonly called?: readonly Called[];
}

/** The files of a folder that have a say in what its files mean. */
export type FolderReader = (folder: string) => Promise<readonly FormatFile[]>;

/** All that the house knows of one format of infrastructure. */
export interface Format<Id extends string = string> {
  /** The folder's name, and how rules name the format. */
  readonly id: Id;
  readonly title: string;
  /** A path that such a file could have; examples of rules lie there. */
  readonly example: string;
  /** Findings in it are about databases, not about machines. */
  readonly category: 'infrastructure' | 'database';
  /** The grammar that the build must copy beside the bundle; null where a library parses the format. */
  readonly grammar: Grammar | null;
  /** Whether the name alone tells that it is one. */
  named(path: string): boolean;
  /** Whether a file with a name that tells nothing is one, by its text. Linear in the text's length. */
  recognises(path: string, text: string): boolean;
  /** Which files of the same folder have a say in what a file means; null: none has. */
  readonly beside: ((path: string) => boolean) | null;
  /** Reads the files of one unit; throws `TooMuchWork` alone. */
  read(files: readonly FormatFile[], budget: Budget, folder: FolderReader): Promise<Reading>;
}
