import type { PullRequestFile } from '../pull-request.js';
import type { CommentableLines } from '../review.js';

interface Run {
  readonly from: number;
  readonly to: number;
}

const HUNK = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/gm;

/** The lines that the patches of a pull request show. A file without a patch (binary, too large) has none. */
export function commentableLines(files: readonly PullRequestFile[]): CommentableLines {
  const runs = new Map<string, readonly Run[]>();
  for (const file of files) if (file.patch !== null) runs.set(file.path, runsOf(file.patch));
  return {
    has: (path, startLine, line) =>
      startLine <= line && (runs.get(path) ?? []).some((run) => startLine >= run.from && line <= run.to),
  };
}

function runsOf(patch: string): Run[] {
  const runs: Run[] = [];
  for (const match of patch.matchAll(HUNK)) {
    const from = Number(match[1]);
    const count = Number(match[2] ?? 1);
    if (count > 0) runs.push({ from, to: from + count - 1 });
  }
  return runs;
}
