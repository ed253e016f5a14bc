import type { Observation } from '../../../model/observation.js';
import { lineIndex } from '../../../util/line-index.js';
import type { RuleHit } from '../check/rule-hit.js';
import type { Step } from '../flow/taint.js';
import { observe } from '../observe.js';

/** The observation of a hit, as far as the texts of the files tell it; null when its file's is not at hand. */
export function observed(hit: RuleHit, textOf: (path: string) => string | undefined): Observation | null {
  const text = textOf(hit.path);
  if (text === undefined) return null;
  const file = { path: hit.path, text, lines: lineIndex(text), kind: 'source', lowered: false } as const;
  const seen = observe(file, { ...hit, replacement: replacementOf(hit, file), snippet: null });
  return hit.trace.length === 0 ? seen : { ...seen, trace: hit.trace.flatMap((step) => stopOf(step, textOf) ?? []) };
}

function stopOf(
  { at, label }: Step,
  textOf: (path: string) => string | undefined,
): NonNullable<Observation['trace']>[number] | null {
  const text = textOf(at.path);
  if (text === undefined) return null;
  const lines = lineIndex(text);
  const [start, end] = [lines.position(at.start), lines.position(at.end)];
  const location = {
    path: at.path,
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
  return { location, label };
}

/** The reported lines with the fix applied, or null: no fix, or one that would change other lines. */
function replacementOf(
  { start, end, fix }: RuleHit,
  { text, lines }: { text: string; lines: ReturnType<typeof lineIndex> },
): string | null {
  if (fix === null || fix.start < start || fix.end > end) return null;
  const first = lines.position(start);
  const last = lines.position(end);
  const from = start - (first.column - 1);
  const to = end - (last.column - 1) + lines.lineText(last.line).length;
  return text.slice(from, fix.start) + fix.text + text.slice(fix.end, to);
}
