import type { RunResult } from '../../model/run-result.js';
import { escapeText } from '../../util/markdown.js';
import { markdownLink, serverPage } from '../../util/markdown-link.js';
import { unseenLines } from '../gfm-coverage.js';
import { changeLines, details, exceptionLines, exceptionSummary, hasChangeLines, thingTable } from '../gfm-details.js';
import type { Linking } from '../gfm-finding.js';
import { openedSections } from '../gfm-opened.js';
import { cautionLines, comparedLine, overviewTable, updateLine } from '../gfm-overview.js';
import { danglingLine, thingLine } from '../gfm-thing.js';
import { headline } from '../headline.js';
import type { RenderContext } from '../report.js';
import { amountWords, type Selection } from '../selection.js';
import { fairShare } from '../things.js';
import { count } from '../words.js';

/** Bytes that a comment should stay under to be read at all. */
const TARGET_BYTES = 12_000;
/** GitHub refuses bodies over 65,536 characters; bytes are never fewer than UTF-16 units, so one cap holds both. */
const MAX_BYTES = 59_500;
const MAX_BLOCKING = 10;
const MAX_NOTES = 5;

interface Room {
  readonly upToBytes: number;
  readonly existing: boolean;
  readonly warnings: number;
  readonly exceptions: number;
  readonly changes: number;
  readonly problems: number;
  readonly unseen: number;
  readonly opened: number;
}

/** What goes first when there is no room: existing, then rows of warnings, exceptions, details. The verdict never. */
const ROOMS: readonly Room[] = [
  {
    upToBytes: TARGET_BYTES,
    existing: true,
    warnings: 25,
    exceptions: 25,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 12,
  },
  {
    upToBytes: TARGET_BYTES,
    existing: false,
    warnings: 25,
    exceptions: 25,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 12,
  },
  {
    upToBytes: TARGET_BYTES,
    existing: false,
    warnings: 10,
    exceptions: 25,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 8,
  },
  {
    upToBytes: MAX_BYTES,
    existing: false,
    warnings: 10,
    exceptions: 10,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 8,
  },
  {
    upToBytes: MAX_BYTES,
    existing: false,
    warnings: 0,
    exceptions: 10,
    changes: 15,
    problems: 3,
    unseen: 12,
    opened: 8,
  },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 0, changes: 15, problems: 0, unseen: 3, opened: 5 },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 0, changes: 5, problems: 0, unseen: 3, opened: 3 },
  { upToBytes: MAX_BYTES, existing: false, warnings: 0, exceptions: 0, changes: 0, problems: 0, unseen: 3, opened: 0 },
];

/** The comment below its marker, in the fullest form that fits. */
export function fittingBody(result: RunResult, selection: Selection, context: RenderContext): string {
  for (const room of ROOMS) {
    const body = joined([
      ...coreSections(result, selection, context, room),
      ...foldedSections(result, selection, context, room),
      footer(context),
    ]);
    if (Buffer.byteLength(body) <= room.upToBytes) return body;
  }
  // Every field above has its own limit, so this is out of reach; a comment that GitHub refuses would say nothing.
  return joined([`### ${headline(result, selection, context.key)}`, footer(context)]);
}

function coreSections(result: RunResult, selection: Selection, context: RenderContext, room: Room): readonly string[] {
  const linking: Linking = { context, subject: result.subject };
  const dangling = selection.blocking.filter(({ finding }) => finding === null);
  const shown = fairShare(selection.things.blocking, MAX_BLOCKING);
  const lines = [...shown.map((thing) => thingLine(thing, linking)), ...dangling.map(danglingLine)].slice(
    0,
    MAX_BLOCKING,
  );
  const more = selection.things.blocking.length + dangling.length - lines.length;
  const list = lines.map((line, index) => `${index + 1}. ${line}`);
  return [
    `### ${headline(result, selection, context.key)}`,
    updateLine(result),
    comparedLine(result),
    ...changeSection(result, room),
    cautionLines(result, room.problems).join('\n'),
    overviewTable(result, context.scanners),
    unseenLines(result, room.unseen).join('\n'),
    ...(list.length > 0 ? [`**Fix these to merge**`, list.join('\n')] : []),
    ...(more > 0 ? [`and ${more} more in the full report`] : []),
    ...openedSections(result, room.opened, linking),
  ];
}

/** What the change does to its own gate stands where nobody has to unfold it. */
function changeSection(result: RunResult, room: Room): readonly string[] {
  if (!hasChangeLines(result)) return [];
  const title = '⚠️ **This change touches the security policy, an ignore, a workflow or what a file counts for**';
  return [title, orElsewhere(changeLines(result, room.changes), room.changes).join('\n')];
}

function foldedSections(
  result: RunResult,
  selection: Selection,
  context: RenderContext,
  room: Room,
): readonly string[] {
  const linking: Linking = { context, subject: result.subject };
  const sections: string[] = [];
  const { warnings } = amountWords(selection);
  if (warnings.length > 0) {
    sections.push(details(warnings.join(), thingTable(selection.things.warnings, room.warnings, linking)));
  }
  const exceptions = exceptionSummary(result, selection, context.now);
  if (exceptions !== '') {
    sections.push(
      details(exceptions, orElsewhere(exceptionLines(result, selection, room.exceptions, linking), room.exceptions)),
    );
  }
  if (room.existing) sections.push(...countSections(result, selection));
  return sections;
}

function orElsewhere(lines: readonly string[], limit: number): readonly string[] {
  return limit === 0 ? ['Listed in the full report.'] : lines;
}

function countSections(result: RunResult, selection: Selection): readonly string[] {
  const lines = [
    ...(selection.existing.length > 0 ? [`- ${count(selection.existing.length, 'finding')} in the base already`] : []),
    ...(selection.doubtful.length > 0
      ? [`- ${count(selection.doubtful.length, 'new finding')} of low confidence`]
      : []),
    ...(selection.fixed.length > 0 ? [`- ${count(selection.fixed.length, 'finding')} fixed by this change`] : []),
    ...result.scans
      .flatMap((scan) => scan.notes)
      .slice(0, MAX_NOTES)
      .map((note) => `- ${escapeText(note, 200)}`),
  ];
  if (lines.length === 0) return [];
  const summary =
    selection.existing.length > 0
      ? `${count(selection.existing.length, 'existing finding')} not caused by this change`
      : 'Also noted';
  return [details(summary, lines)];
}

function footer(context: RenderContext): string {
  const page = serverPage(context.serverUrl, context.runUrl);
  return [
    ...(page === null ? [] : [markdownLink('Full report and re-run', page)]),
    'how to fix: comment `/gatehouse explain <id>`',
    'exceptions: `.github/gatehouse.yml` on the base branch',
  ].join(' · ');
}

function joined(sections: readonly string[]): string {
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`;
}
