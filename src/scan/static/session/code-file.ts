import type { LanguageId } from '../language/index.js';

/** A file of code that is to be looked at, or only to be known by those that import it. */
export interface CodeFile {
  readonly path: string;
  readonly language: LanguageId;
  readonly text: string;
}

/** Why what was found in a file may not be all. */
export interface Lost {
  readonly path: string;
  readonly kind: 'syntax' | 'budget';
  readonly reason: string;
}
