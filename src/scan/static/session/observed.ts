import type { Observation } from '../../../model/observation.js';
import { lineIndex } from '../../../util/line-index.js';
import type { RuleHit } from '../check/hits.js';
import type { Step } from '../flow/taint.js';
import { observe } from '../observe.js';

/** The observation of a hit, as far as the texts of the files tell it. */
export function observed(hit: RuleHit, textOf: (path: string) => string): Observation {
  const text = textOf(hit.path);
  const file = { path: hit.path, text, lines: lineIndex(text), kind: 'source', lowered: false } as const;
  const seen = observe(file, { ...hit, snippet: null, route: null });
  return hit.trace.length === 0 ? seen : { ...seen, trace: hit.trace.map((step) => stopOf(step, textOf)) };
}

function stopOf({ at, label }: Step, textOf: (path: string) => string): NonNullable<Observation['trace']>[number] {
  const lines = lineIndex(textOf(at.path));
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
