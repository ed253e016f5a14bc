import type { TraceStep } from '../../model/finding.js';
import { codeSpan } from '../../util/markdown.js';
import { placeOf } from '../words.js';

/** Few enough that the whole is never longer than 4,000 bytes, whatever stands in labels and paths. */
const MAX = { label: 60, place: 120, between: 2 } as const;

/**
 * The way of the data in three lines: where it comes from, what it passes, what it reaches. GitHub keeps the line ends
 * of a comment. Places are given as paths: most of them are in files that the change does not touch.
 * @returns one paragraph, or nothing where no data flows
 */
export function traceText(trace: readonly TraceStep[] = []): readonly string[] {
  const [source, sink] = [trace[0], trace[trace.length - 1]];
  if (source === undefined || sink === undefined) return [];
  if (trace.length === 1) return [`Data reaches ${stepOf(sink)}`];
  const between = trace.slice(1, -1);
  const lines = [
    `Data from ${stepOf(source)}`,
    ...(between.length === 0 ? [] : [`through ${stepsOf(between)}`]),
    `reaches ${stepOf(sink)}`,
  ];
  return [lines.join('\n')];
}

function stepsOf(steps: readonly TraceStep[]): string {
  const shown = steps.slice(0, MAX.between).map(stepOf).join(', ');
  const more = steps.length - MAX.between;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

function stepOf({ label, location }: TraceStep): string {
  return `${codeSpan(label, MAX.label)} (${codeSpan(placeOf(location), MAX.place)})`;
}
