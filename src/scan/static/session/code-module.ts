import type { Module } from '../ir/module.js';
import type { CodeFile } from './code-file.js';

/** A file in the intermediate form. */
export interface CodeModule extends CodeFile {
  readonly module: Module;
}
