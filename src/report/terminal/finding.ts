import type { Finding } from '../../model/finding.js';
import { stripControl } from '../../util/control-characters.js';
import { cutPoints } from '../../util/cut.js';
import { wrapText } from '../../util/wrap.js';
import { pagePlaces } from '../page-place.js';
import { type TraceRow, traceRows } from '../trace-rows.js';
import { alarmWord, packageRole, placeOf, severityWord, titleOf } from '../words.js';
import { type Paint, SEVERITY_STYLES } from './style.js';

const MAX = {
  title: 300,
  message: 600,
  fix: 600,
  command: 1_000,
  name: 200,
  rule: 120,
  way: 300,
  page: 400,
  pages: 3,
  label: 100,
  path: 400,
} as const;
const INDENT = ' '.repeat(8);
const FIX = 'fix: ';
const WORD_COLUMNS = 'through'.length;

/** One finding under its file: line, severity, what it is; then why, and the step that clears it. */
export function findingLines(finding: Finding, isBlocking: boolean, paint: Paint, width: number): readonly string[] {
  const room = width - INDENT.length;
  const alarm = alarmWord(finding);
  const severity = paint(severityWord(finding.severity).toLowerCase(), ...SEVERITY_STYLES[finding.severity]);
  const marks = [
    ...(isBlocking ? [paint('blocks', 'bold', 'red')] : []),
    ...(alarm === null ? [] : [paint(alarm.toLowerCase(), 'bold', 'red')]),
    ...(finding.confidence === 'low' ? [paint('low confidence', 'dim')] : []),
    ...(finding.state === 'new' ? [] : [paint(finding.state, 'dim')]),
    ...(finding.suppression === null ? [] : [paint(`suppressed (${finding.suppression.kind})`, 'dim')]),
  ];
  const rule = paint(plain(finding.rule, MAX.rule), 'dim');
  const title = wrapText(subjectOf(finding), room);
  return [
    `${placeIn(finding).padStart(6)}  ${[severity, ...marks, rule].join('  ')}`,
    ...title.map((line) => `${INDENT}${paint(line, 'bold')}`),
    ...prose(finding.message, MAX.message, room),
    ...wayIn(finding, room),
    ...traceRows(finding.trace).map((row) => traceLine(row, paint)),
    ...pageLines(finding),
    ...fixLines(finding, paint, room),
  ];
}

/** Data as one line that cannot move the cursor, cut on code points. */
export function plain(text: string, limit: number): string {
  return cutPoints(stripControl(text.slice(0, limit * 4)), limit);
}

function subjectOf(finding: Finding): string {
  const title = flat(titleOf(finding), MAX.title);
  if (finding.package === undefined) return title;
  const role = packageRole(finding.package);
  const name = plain(`${finding.package.name} ${finding.package.version}`, MAX.name);
  return `${name}${role === '' ? '' : ` (${role})`}: ${title}`;
}

function wayIn(finding: Finding, room: number): readonly string[] {
  const way = finding.package?.paths?.[0];
  if (way === undefined || way.length === 0) return [];
  const names = [...way.slice(0, 12), finding.package?.name ?? ''].map((name) => plain(name, MAX.name));
  return prose(`comes in by ${names.join(' > ')}`, MAX.way, room);
}

/** A step of the data's way, never wrapped: places are there to be opened. */
function traceLine(row: TraceRow, paint: Paint): string {
  if (row.kind === 'more') return `${INDENT}${paint(`… ${row.count} more`, 'dim')}`;
  const { label, location } = row.step;
  const place = paint(plain(placeOf(location), MAX.path), 'dim');
  return `${INDENT}${row.word.padEnd(WORD_COLUMNS)}  ${flat(label, MAX.label)}  ${place}`;
}

/** Addresses of texts of the pull request, never wrapped: they are there to be opened. */
function pageLines(finding: Finding): readonly string[] {
  const pages = pagePlaces(finding);
  const more = pages.length - MAX.pages;
  return [
    ...pages.slice(0, MAX.pages).map((page) => `${INDENT}${page.label}: ${plain(page.reference, MAX.page)}`),
    ...(more > 0 ? [`${INDENT}and ${more} more`] : []),
  ];
}

/** Line and column, which tell two findings of one line apart. */
function placeIn({ location }: Finding): string {
  if (location?.startLine === undefined) return '-';
  return location.startColumn === undefined ? `${location.startLine}` : `${location.startLine}:${location.startColumn}`;
}

function fixLines(finding: Finding, paint: Paint, room: number): readonly string[] {
  if (finding.fix === undefined || finding.state === 'fixed') return [];
  const { description, command } = finding.fix;
  const isSaidTwice = command !== undefined && description.includes(command);
  const words = isSaidTwice ? [] : prose(description, MAX.fix, room - FIX.length);
  const described = words.map((line, index) => {
    return `${INDENT}${index === 0 ? paint('fix:', 'green') : '    '} ${line.trimStart()}`;
  });
  if (command === undefined) return described;
  // A command is never wrapped: it is there to be copied.
  return [...described, `${INDENT}${paint(isSaidTwice ? 'fix:' : 'run:', 'green')} ${plain(command, MAX.command)}`];
}

function prose(text: string, limit: number, room: number): readonly string[] {
  return wrapText(flat(text, limit), room).map((line) => `${INDENT}${line}`);
}

function flat(text: string, limit: number): string {
  return plain(
    text
      .slice(0, limit * 8)
      .replace(/\s+/gu, ' ')
      .trim(),
    limit,
  );
}
