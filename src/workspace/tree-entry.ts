import type { TreeEntry } from '../model/change.js';

/** A file whose blob is known. */
export interface BlobEntry extends TreeEntry {
  readonly blob: string;
}

/**
 * An entry of a commit's tree. The mode is as git writes it: 100644 or 100755 for a file; 120000 for a link, whose
 * blob holds its target; 160000 for a submodule, whose blob is a commit.
 */
export interface ModeEntry extends BlobEntry {
  readonly mode: string;
}
