import type { Side, Workspace } from '../../../model/workspace.js';
import { messageOf } from '../../../util/thrown.js';
import { decode } from './decode.js';
import type { ReadSibling } from './source-file.js';

/** What is longer is read by nobody: the ledger says so of manifests. */
export const MAX_SIBLING_BYTES = 10 * 1024 * 1024;

/** Reads further files of one side for the extractors (manifests, parents, includes), each at most once. */
export interface SiblingReader {
  /** A reader that writes down every path it was asked for. */
  recording(asked: Set<string>): ReadSibling;
}

export function siblingReader(workspace: Workspace, side: Side, debug: (message: string) => void): SiblingReader {
  const texts = new Map<string, Promise<string | null>>();

  async function read(path: string): Promise<string | null> {
    for await (const result of workspace.read(side, [path], MAX_SIBLING_BYTES)) {
      if (result.status !== 'read') return null;
      try {
        return decode(result.bytes, path).text;
      } catch (error) {
        debug(`${path}: ${messageOf(error)}`);
        return null;
      }
    }
    return null;
  }

  return {
    recording: (asked) => (path) => {
      asked.add(path);
      const known = texts.get(path) ?? read(path);
      texts.set(path, known);
      return known;
    },
  };
}
