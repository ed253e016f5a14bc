import type { FileClass, FileClasses } from '../model/file-class.js';

const SOURCE: FileClass = { kind: 'source', evidence: null };

/** Where nothing is known of a tree, everything counts in full. */
export const NO_CLASSES: FileClasses = {
  of: () => Promise.resolve(SOURCE),
  foreign: () => Promise.resolve(null),
  raised: () => Promise.resolve([]),
};
