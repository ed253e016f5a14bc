import type { RunResult } from '../../model/run-result.js';
import type { RenderContext, Report } from '../report.js';
import { ruleLines } from '../rule-lines.js';
import { type Selection, selectFindings } from '../selection.js';
import { policySource, shortRevision } from '../words.js';
import { findingLines, plain, type View } from './finding.js';
import { type Paint, painter } from './style.js';
import { noticeLines, scanLines, unscannedLines, unseenLines, verdictLine } from './summary.js';
import { thingLines } from './thing.js';

const MAX_PATH = 400;
const WIDTH = { least: 40, most: 120 } as const;

/** For people at a terminal: each thing to do with the step that clears it, what blocks last; the verdict in the last line. */
export const terminal = {
  id: 'terminal',
  title: 'Terminal',
  fileName: 'gatehouse.txt',
  mediaType: 'text/plain',
  isFormat: true,
  render,
} satisfies Report;

function render(result: RunResult, context: RenderContext): string {
  const paint = painter(context.color);
  const width = Math.min(Math.max(context.width, WIDTH.least), WIDTH.most);
  const selection = selectFindings(result);
  const sections = [
    [titleLine(result, paint)],
    ...thingSections(selection, { paint, width, all: context.all === true }),
    [...danglingLines(selection, paint), ...ruleLinesOf(result, paint)],
    unscannedLines(result, paint),
    unseenLines(result, paint),
    noticeLines(result, paint),
    [...scanLines(result), verdictLine(result, selection, paint)],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(obeyedByNobody).join('\n'))
    .join('\n\n')}\n`;
}

/** In a job's log the Actions runner takes a line that begins with `::`, and `##[` anywhere, as a command. */
function obeyedByNobody(line: string): string {
  return line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');
}

function titleLine(result: RunResult, paint: Paint): string {
  const { base, head } = result.subject;
  const sides =
    base === null
      ? `whole tree at ${plain(shortRevision(head), 80)}`
      : `${plain(shortRevision(base), 80)} (base) -> ${plain(shortRevision(head), 80)}`;
  return `${paint(`gatehouse ${plain(result.tool.version, 40)}`, 'bold')}  ${sides}  policy ${plain(policySource(result.policy), MAX_PATH)}`;
}

/** Only what the change brings in is listed, the rest is counted in the verdict's line; what blocks comes last, nearest to the prompt. */
function thingSections(selection: Selection, view: View): readonly (readonly string[])[] {
  const { things, doubtful } = selection;
  const unsure = view.all ? doubtful.flatMap((finding) => [[...findingLines(finding, false, view), '']]) : [];
  return [
    ...unsure.map((lines) => lines.slice(0, -1)),
    ...things.warnings.map((thing) => thingLines(thing, view)).reverse(),
    ...things.blocking.map((thing) => thingLines(thing, view)).reverse(),
  ];
}

function ruleLinesOf(result: RunResult, paint: Paint): readonly string[] {
  return ruleLines(result).map(({ blocks, rule, message }) => {
    const mark = blocks ? paint('blocks', 'bold', 'red') : paint('warns', 'yellow');
    return `${mark}  ${plain(rule, 60)}: ${plain(message, 400)}`;
  });
}

function danglingLines(selection: Selection, paint: Paint): readonly string[] {
  return selection.blocking
    .filter((item) => item.finding === null)
    .flatMap((item) => item.violations)
    .map((violation) => `${paint('blocks', 'bold', 'red')}  ${plain(violation.message, 400)}`);
}
