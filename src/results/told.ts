import type { ForeignRun } from './foreign-run.js';
import { many } from './read/tally.js';

/** What is counted on the way, because nothing of a report may be lost without a word. */
export interface Told {
  /** Results of places outside of the repository. */
  outside: number;
  /** Results of a part of the repository that this run does not read. */
  elsewhere: number;
  suppressed: number;
  /** Results whose state the tool, or the changed lines, told; and those of which nothing told. */
  byTool: number;
  byLines: number;
  unplaced: number;
}

/** Why what the tool reported is not all that there is to know; empty: it is. */
export function shortfallsOf(runs: readonly ForeignRun[], told: Told, judged: readonly string[]): string[] {
  const cut = sum(runs.map((run) => run.cut ?? 0));
  const unreadable = sum(runs.map((run) => run.unreadable));
  const heads = new Set(judged.map((commit) => commit.toLowerCase()));
  const other = runs.find(({ revision }) => revision !== null && heads.size > 0 && !heads.has(revision));
  return [
    ...(other === undefined ? [] : [`the report is of commit ${other.revision?.slice(0, 12)}, not of the head`]),
    ...(cut > 0 ? [`${many(cut, 'result')} beyond the limit ${cut === 1 ? 'was' : 'were'} not read`] : []),
    ...runs.flatMap((run) => run.shortfalls ?? []),
    ...(unreadable > 0 ? [`${many(unreadable, 'entry', 'entries')} of the report cannot be read`] : []),
    ...(told.outside > 0
      ? [`${many(told.outside, 'result')} outside of the repository: let the tool write paths from its root`]
      : []),
  ];
}

/** Lines for the reader that change no verdict. */
export function notesOf(runs: readonly ForeignRun[], told: Told): string[] {
  const leftOut = sum(runs.map((run) => run.leftOut));
  const line = (count: number, words: string) => (count > 0 ? [`${many(count, 'result')} ${words}`] : []);
  return [
    ...line(leftOut, 'left out: the tool calls them no failure, or tells them twice'),
    ...line(told.elsewhere, 'left out: of a part of the repository that this run does not read'),
    ...line(told.suppressed, 'suppressed in the report, which counts for nothing here'),
    ...line(told.byTool, 'new or existing by the word of the tool'),
    ...line(told.byLines, 'new or existing by the lines that the change touches'),
    ...line(told.unplaced, 'new because nothing tells when they came: of no file of the repository'),
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}
