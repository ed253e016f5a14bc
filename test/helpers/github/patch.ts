/** One file of a pull request as GitHub's files endpoint shows it; `patch` is absent for binary and very large files. */
export interface DiffFile {
  readonly path: string;
  readonly previousPath?: string;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  readonly additions: number;
  readonly deletions: number;
  readonly patch: string | null;
}

const CONTEXT = 3;

/** The change of one file from `before` to `after` (null: the file is not there), as one hunk with three context lines. */
export function diffOf(path: string, before: string | null, after: string | null): DiffFile {
  const old = linesOf(before);
  const fresh = linesOf(after);
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, fresh.length) - head;
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const from = Math.max(0, head - CONTEXT);
  const removed = old.slice(head, old.length - tail);
  const added = fresh.slice(head, fresh.length - tail);
  const trailing = old.slice(old.length - tail, old.length - tail + CONTEXT);
  const leading = old.slice(from, head);
  const body = [
    ...leading.map((line) => ` ${line}`),
    ...removed.map((line) => `-${line}`),
    ...added.map((line) => `+${line}`),
    ...trailing.map((line) => ` ${line}`),
  ];
  const around = leading.length + trailing.length;
  const header = `@@ -${range(from, around + removed.length)} +${range(from, around + added.length)} @@`;
  return {
    path,
    status: before === null ? 'added' : after === null ? 'removed' : 'modified',
    additions: added.length,
    deletions: removed.length,
    patch: [header, ...body].join('\n'),
  };
}

function linesOf(text: string | null): string[] {
  if (text === null || text === '') return [];
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

function range(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`;
}

/** The files of a unified diff as `git diff` prints it. */
export function parseDiff(text: string): DiffFile[] {
  return text
    .split(/^(?=diff --git )/m)
    .filter((part) => part.startsWith('diff --git '))
    .map(parseFile);
}

function parseFile(part: string): DiffFile {
  const hunksAt = part.search(/^@@ /m);
  const header = hunksAt === -1 ? part : part.slice(0, hunksAt);
  const patch = hunksAt === -1 ? null : part.slice(hunksAt).replace(/\n$/, '');
  const names = /^diff --git a\/(.*) b\/(.*)$/m.exec(header);
  const path = names?.[2] ?? '';
  const previousPath = names?.[1] ?? '';
  const lines = patch?.split('\n') ?? [];
  return {
    path,
    ...(previousPath !== path && { previousPath }),
    status: statusOf(header),
    additions: lines.filter((line) => line.startsWith('+')).length,
    deletions: lines.filter((line) => line.startsWith('-')).length,
    patch,
  };
}

function statusOf(header: string): DiffFile['status'] {
  if (/^new file mode/m.test(header)) return 'added';
  if (/^deleted file mode/m.test(header)) return 'removed';
  return /^rename from/m.test(header) ? 'renamed' : 'modified';
}

/** Runs of line numbers that a review may comment on, one for each hunk and side. */
export function commentableRuns(patch: string | null): { side: 'LEFT' | 'RIGHT'; from: number; to: number }[] {
  const runs: { side: 'LEFT' | 'RIGHT'; from: number; to: number }[] = [];
  for (const match of (patch ?? '').matchAll(/^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/gm)) {
    const run = (start: string | undefined, count: string | undefined) => ({
      from: Number(start),
      to: Number(start) + Number(count ?? 1) - 1,
    });
    runs.push({ side: 'LEFT', ...run(match[1], match[2]) }, { side: 'RIGHT', ...run(match[3], match[4]) });
  }
  return runs.filter((run) => run.to >= run.from);
}
