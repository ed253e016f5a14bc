import type { Finding, Suppression } from '../model/finding.js';
import type { Notice, RunResult } from '../model/run-result.js';
import { codeCell, codeSpan, escapeText } from '../util/markdown.js';
import { type Linking, placeCell } from './gfm-finding.js';
import { thingRow } from './gfm-thing.js';
import type { Selection } from './selection.js';
import { fairShare, type Thing } from './things.js';
import { count, placeOf } from './words.js';

const MAX = { rule: 80, owner: 60, reason: 160, notice: 240, path: 160 } as const;
const DAY_MS = 86_400_000;
const SOON_DAYS = 14;
const CHANGES: readonly Notice['kind'][] = [
  'policy-change',
  'inline-ignore-added',
  'workflow-change',
  'surroundings-change',
  'class-lowered',
];
const EXCEPTIONS: readonly Notice['kind'][] = ['exception-expired', 'exception-expiring', 'exception-unused'];

/** A folded section. The summary is our own words and numbers: data there would be raw HTML. */
export function details(summary: string, lines: readonly string[]): string {
  return `<details><summary>${summary}</summary>\n\n${lines.join('\n')}\n\n</details>`;
}

/** A table of things to do, at most `limit` rows, each category with its share, then how many more there are. */
export function thingTable(things: readonly Thing[], limit: number, linking: Linking): readonly string[] {
  if (things.length === 0) return [];
  if (limit === 0) return ['Listed in the full report.'];
  const rows = fairShare(things, limit).map((thing) => thingRow(thing, linking));
  const more = things.length - rows.length;
  return [
    '| Severity | Finding | Place | Fix |',
    '| --- | --- | --- | --- |',
    ...rows,
    ...(more > 0 ? ['', `and ${more} more in the full report`] : []),
  ];
}

/** Notices about what the change does to the gate itself, at most `limit`. */
export function changeLines(result: RunResult, limit: number): readonly string[] {
  return noticeLines(
    result.notices.filter((notice) => CHANGES.includes(notice.kind)),
    limit,
  );
}

/** Whether the change touches the policy, an inline ignore, a workflow or what surrounds them: then people are asked. */
export function touchesTheGate(result: RunResult): boolean {
  return result.notices.some(({ kind }) => CHANGES.includes(kind) && kind !== 'class-lowered');
}

/** Whether there is a line about what the change does to its own gate, or to how much its files weigh. */
export function hasChangeLines(result: RunResult): boolean {
  return result.notices.some((notice) => CHANGES.includes(notice.kind));
}

/** Suppressed findings with reason, owner and end; then exceptions that ended, end soon or serve nobody. */
export function exceptionLines(
  result: RunResult,
  selection: Selection,
  limit: number,
  linking: Linking,
): readonly string[] {
  const shown = selection.suppressed.slice(0, limit).map((finding) => suppressedRow(finding, linking));
  const more = selection.suppressed.length - shown.length;
  const table = [
    '| Finding | Place | Kind | Reason | Owner | Until |',
    '| --- | --- | --- | --- | --- | --- |',
    ...shown,
    ...(more > 0 ? ['', `and ${more} more in the full report`] : []),
  ];
  const notices = noticeLines(
    result.notices.filter((notice) => EXCEPTIONS.includes(notice.kind)),
    limit,
  );
  return [...(shown.length > 0 ? [...table, ''] : []), ...notices];
}

/** `2 exceptions used, 1 expires in 6 days`, or empty when there is nothing to tell. */
export function exceptionSummary(result: RunResult, selection: Selection, now: Date): string {
  const used = selection.suppressed.length;
  const days = selection.suppressed
    .map((finding) => daysLeft(finding.suppression, now))
    .filter((left): left is number => left !== null && left >= 0 && left <= SOON_DAYS);
  const soon = days.length === 0 ? [] : [`${days.length} ending within ${count(Math.max(...days), 'day')}`];
  const noted = result.notices.filter((notice) => EXCEPTIONS.includes(notice.kind)).length;
  const notes = noted === 0 ? [] : [count(noted, 'note')];
  return [...(used === 0 ? [] : [count(used, 'exception used', 'exceptions used')]), ...soon, ...notes].join(', ');
}

function daysLeft(suppression: Suppression | null, now: Date): number | null {
  if (suppression?.expires === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(suppression.expires)) return null;
  const end = Date.parse(`${suppression.expires}T00:00:00Z`);
  return Number.isNaN(end)
    ? null
    : Math.ceil((end - Date.parse(`${now.toISOString().slice(0, 10)}T00:00:00Z`)) / DAY_MS);
}

function suppressedRow(finding: Finding, linking: Linking): string {
  const suppression = finding.suppression;
  const owner = suppression?.owner === undefined ? '' : codeCell(suppression.owner, MAX.owner);
  const until = suppression?.expires === undefined ? '' : codeCell(suppression.expires, 10);
  const reason = escapeText(suppression?.reason ?? '', MAX.reason);
  const kind = suppression?.kind ?? '';
  return `| ${codeCell(finding.rule, MAX.rule)} | ${placeCell(finding, linking)} | ${kind} | ${reason} | ${owner} | ${until} |`;
}

function noticeLines(notices: readonly Notice[], limit: number): readonly string[] {
  const shown = notices.slice(0, limit).map((notice) => {
    const place = notice.location === undefined ? '' : ` (${codeSpan(placeOf(notice.location), MAX.path)})`;
    return `- ${escapeText(notice.message, MAX.notice)}${place}`;
  });
  const more = notices.length - shown.length;
  return [...shown, ...(more > 0 ? [`- and ${more} more in the full report`] : [])];
}
