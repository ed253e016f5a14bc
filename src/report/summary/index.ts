import type { Finding } from '../../model/finding.js';
import type { RunResult } from '../../model/run-result.js';
import { escapeText } from '../../util/markdown.js';
import { unseenLines } from '../gfm-coverage.js';
import { changeLines, details, exceptionLines, exceptionSummary, hasChangeLines } from '../gfm-details.js';
import { findingRow, type Linking } from '../gfm-finding.js';
import { cautionLines, comparedLine, overviewTable, updateLine } from '../gfm-overview.js';
import { danglingLine } from '../gfm-thing.js';
import { headline } from '../headline.js';
import type { RenderContext, Report } from '../report.js';
import { amountWords, type Selection, selectFindings } from '../selection.js';
import { count } from '../words.js';

/** The runner drops a step's summary over 1 MiB as a whole. */
const MAX_BYTES = 900 * 1024;
const HEADINGS_BYTES = 4_096;
const MAX_LINES = { problems: 20, exceptions: 100, changes: 100, notes: 50, lost: 10, unseen: 100 } as const;
const TABLE_HEAD = ['| Severity | Finding | Place | Fix |', '| --- | --- | --- | --- |'];

/** The job summary: every finding, as far as a megabyte goes. */
export const summary = {
  id: 'summary',
  title: 'Job summary',
  fileName: 'gatehouse-summary.md',
  mediaType: 'text/markdown',
  isFormat: false,
  render,
} satisfies Report;

function render(result: RunResult, context: RenderContext): string {
  const selection = selectFindings(result);
  const linking: Linking = { context, subject: result.subject };
  const opening = [
    `## ${headline(result, selection, context.key)}`,
    updateLine(result),
    comparedLine(result),
    hasChangeLines(result)
      ? `### ⚠️ This change touches the security policy, an ignore, a workflow or what a file counts for\n\n${changeLines(result, MAX_LINES.changes).join('\n')}`
      : '',
    cautionLines(result, MAX_LINES.problems).join('\n'),
    overviewTable(result, context.scanners),
    unseenLines(result, MAX_LINES.unseen).join('\n'),
  ];
  const closing = closingSections(result, selection, context.now, linking);
  const room = { bytes: MAX_BYTES - Buffer.byteLength([...opening, ...closing].join('\n\n')) - HEADINGS_BYTES };
  const lists = listsOf(selection).flatMap(([title, findings]) => listSection(title, findings, linking, room));
  return `${[...opening, ...lists, ...closing].filter((section) => section !== '').join('\n\n')}\n`;
}

function listsOf(selection: Selection): readonly (readonly [string, readonly Finding[]])[] {
  const amounts = amountWords(selection);
  const blocking = selection.blocking.flatMap((item) => (item.finding === null ? [] : [item.finding]));
  return [
    [`Fix these to merge: ${amounts.blocking.join()}`, blocking],
    [amounts.warnings.join(), selection.warnings],
    [`${selection.doubtful.length} of low confidence`, selection.doubtful],
    [`${selection.existing.length} existing, not caused by this change`, selection.existing],
    [`${selection.fixed.length} fixed by this change`, selection.fixed],
  ];
}

/** Rows until the room is used up; what did not fit is counted, never left out silently. */
function listSection(
  title: string,
  findings: readonly Finding[],
  linking: Linking,
  room: { bytes: number },
): readonly string[] {
  if (findings.length === 0) return [];
  const rows: string[] = [];
  for (const finding of findings) {
    const row = findingRow(finding, linking);
    const bytes = Buffer.byteLength(row) + 1;
    if (bytes > room.bytes) break;
    room.bytes -= bytes;
    rows.push(row);
  }
  const missing = findings.length - rows.length;
  const table = rows.length === 0 ? [] : [[...TABLE_HEAD, ...rows].join('\n')];
  return [`### ${title}`, ...table, ...(missing > 0 ? [`and ${missing} more in the JSON report`] : [])];
}

function closingSections(result: RunResult, selection: Selection, now: Date, linking: Linking): readonly string[] {
  const exceptions = exceptionSummary(result, selection, now);
  const notes = result.scans
    .flatMap((scan) => scan.notes)
    .slice(0, MAX_LINES.notes)
    .map((note) => `- ${escapeText(note, 300)}`);
  const lost = selection.blocking
    .filter((item) => item.finding === null)
    .slice(0, MAX_LINES.lost)
    .map((item) => `- ${danglingLine(item)}`);
  return [
    lost.length === 0 ? '' : `### Blocking, not in this report\n\n${lost.join('\n')}`,
    exceptions === '' ? '' : details(exceptions, exceptionLines(result, selection, MAX_LINES.exceptions, linking)),
    notes.length === 0 ? '' : details(count(notes.length, 'note'), notes),
  ];
}
