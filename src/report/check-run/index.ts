import type { CheckAnnotation, CheckRun } from '../../forge/check-run.js';
import { checkRunName } from '../../forge/github/check-button.js';
import type { Outcome, RunResult } from '../../model/run-result.js';
import { cutPoints } from '../../util/cut.js';
import { unseenLines } from '../gfm-coverage.js';
import { changeLines, thingTable } from '../gfm-details.js';
import type { Linking } from '../gfm-finding.js';
import { cautionLines, comparedLine, overviewTable } from '../gfm-overview.js';
import { danglingLine, thingLine } from '../gfm-thing.js';
import type { RenderContext } from '../report.js';
import { amountWords, type Selection, selectFindings } from '../selection.js';
import { fairShare } from '../things.js';
import { checkAnnotations } from './annotations.js';

/** GitHub takes 65,535 characters each of summary and text; bytes are never fewer. */
const MAX_BYTES = 65_000;
const MAX = { title: 200, problems: 10, blocking: 50, warnings: 200, changes: 50, unseen: 50 } as const;

const CONCLUSIONS = {
  pass: 'success',
  warn: 'neutral',
  fail: 'failure',
  error: 'failure',
} satisfies Record<Outcome, CheckRun['conclusion']>;

export interface CheckPage {
  readonly run: CheckRun;
  readonly annotations: readonly CheckAnnotation[];
}

/** The check run on the head commit; null without a commit to put it on. */
export function checkPage(result: RunResult, context: RenderContext): CheckPage | null {
  const head = result.subject.head;
  if (head === null) return null;
  const selection = selectFindings(result);
  return {
    run: {
      name: checkRunName(context.key),
      headSha: head,
      conclusion: CONCLUSIONS[result.verdict.outcome],
      title: cutPoints(titleOf(result, selection), MAX.title),
      summary: summaryOf(result, context),
      text: textOf(result, selection, { context, subject: result.subject }),
      detailsUrl: context.runUrl,
    },
    annotations: checkAnnotations(result),
  };
}

function titleOf(result: RunResult, selection: Selection): string {
  const { blocking, warnings } = amountWords(selection);
  const counts = [...blocking, ...warnings];
  if (result.verdict.outcome === 'error') return ['Not everything was scanned', ...counts].join(', ');
  return counts.length === 0 ? 'Nothing to fix' : counts.join(', ');
}

function summaryOf(result: RunResult, { scanners }: RenderContext): string {
  const caution = cautionLines(result, MAX.problems).join('\n');
  const unseen = unseenLines(result, MAX.unseen).join('\n');
  return fitting([comparedLine(result), caution, overviewTable(result, scanners), unseen]);
}

function textOf(result: RunResult, selection: Selection, linking: Linking): string | null {
  const dangling = selection.blocking.filter(({ finding }) => finding === null);
  const shown = fairShare(selection.things.blocking, MAX.blocking);
  const lines = [...shown.map((thing) => thingLine(thing, linking)), ...dangling.map(danglingLine)].slice(
    0,
    MAX.blocking,
  );
  const list = lines.map((line, index) => `${index + 1}. ${line}`);
  const more = selection.things.blocking.length + dangling.length - lines.length;
  const warnings = thingTable(selection.things.warnings, MAX.warnings, linking);
  const changes = changeLines(result, MAX.changes);
  const text = fitting([
    ...(list.length > 0 ? ['### Fix these to merge', list.join('\n')] : []),
    ...(more > 0 ? [`and ${more} more in the full report`] : []),
    ...(changes.length > 0 ? ['### This change touches its own gate', changes.join('\n')] : []),
    ...(warnings.length > 0 ? [`### ${amountWords(selection).warnings.join()}`, warnings.join('\n')] : []),
  ]);
  return text === '' ? null : text;
}

/** Sections while they fit, the last one cut at a line end: cut in the middle, a table row would be no row. */
function fitting(sections: readonly string[]): string {
  const lines: string[] = [];
  let room = MAX_BYTES;
  for (const line of sections
    .filter((section) => section !== '')
    .join('\n\n')
    .split('\n')) {
    room -= Buffer.byteLength(line) + 1;
    if (room < 0) return [...lines, '', 'The rest is in the full report.'].join('\n');
    lines.push(line);
  }
  return lines.join('\n');
}
