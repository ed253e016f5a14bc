import type { Progress } from '../model/progress.js';
import type { ReadResult, Workspace } from '../model/workspace.js';

/** The workspace as a scanner gets it where somebody watches: each file that it reads is told. */
export function watched(workspace: Workspace, scanner: string, progress: Progress): Workspace {
  async function* told(results: AsyncIterable<ReadResult>): AsyncIterable<ReadResult> {
    for await (const result of results) {
      progress.read(scanner);
      yield result;
    }
  }
  return { ...workspace, read: (...asked) => told(workspace.read(...asked)) };
}
