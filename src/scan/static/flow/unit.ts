import type { Module } from '../ir/module.js';
import type { LanguageId } from '../language/index.js';

/** A file of the side that is looked at, in the intermediate form. */
export interface Unit {
  readonly id: number;
  readonly path: string;
  readonly language: LanguageId;
  readonly module: Module;
}
