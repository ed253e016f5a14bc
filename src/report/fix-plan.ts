import type { Finding } from '../model/finding.js';
import type { LineEdit } from '../model/line-edit.js';
import type { RunResult } from '../model/run-result.js';
import { compareText } from '../util/text-order.js';
import { selectFindings } from './selection.js';
import { suggestionOf } from './suggestion.js';
import type { Thing } from './things.js';

/** What a machine may do about the findings of a result, and what is left for people. */
export interface FixPlan {
  /** By path and line, none touching another. */
  readonly edits: readonly LineEdit[];
  /** What to type, each once, with what it does. */
  readonly commands: readonly { readonly title: string; readonly command: string }[];
  /** Things to do that are neither. */
  readonly others: readonly { readonly title: string; readonly description: string }[];
}

/** Sorts the things to do of a result by who can do them; of two edits of one line the more urgent one is taken. */
export function fixPlan(result: RunResult): FixPlan {
  const { blocking, warnings } = selectFindings(result).things;
  const things = [...blocking, ...warnings];
  const edits: LineEdit[] = [];
  const done = new Set<Finding>();
  for (const finding of things.flatMap(({ findings }) => findings)) {
    const edit = editOf(finding);
    if (edit === null) continue;
    const same = edits.find((other) => touches(other, edit));
    if (same === undefined) edits.push(edit);
    if (same === undefined || same.replacement === edit.replacement) done.add(finding);
  }
  const left = things.filter(({ findings }) => findings.some((finding) => !done.has(finding)));
  const commands = left.flatMap(({ title, command }) => (command === null ? [] : [{ title, command }]));
  return {
    edits: edits.sort((a, b) => compareText(a.path, b.path) || a.startLine - b.startLine),
    commands: [...new Map(commands.map((each) => [each.command, each])).values()],
    others: left.filter(({ command }) => command === null).map(wordsOf),
  };
}

function editOf(finding: Finding): LineEdit | null {
  const { location } = finding;
  const replacement = suggestionOf(finding);
  if (replacement === null || location?.startLine === undefined || location.commit !== undefined) return null;
  const { path, startLine, endLine = startLine } = location;
  return { path, startLine, endLine: Math.max(startLine, endLine), replacement };
}

function touches(a: LineEdit, b: LineEdit): boolean {
  return a.path === b.path && a.startLine <= b.endLine && b.startLine <= a.endLine;
}

function wordsOf({ title, findings: [first] }: Thing) {
  return { title, description: first.fix?.description ?? first.message };
}
