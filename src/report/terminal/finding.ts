import type { Finding } from '../../model/finding.js';
import { stripControl } from '../../util/control-characters.js';
import { cutPoints } from '../../util/cut.js';
import { wrapText } from '../../util/wrap.js';
import { foundByWords } from '../found-by.js';
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
export const INDENT = ' '.repeat(4);
const FIX = 'fix: ';
const LEVEL_WORDS = { warn: 'never blocks', report: 'for the report alone' } as const;
const WORD_COLUMNS = 'through'.length;

/** How a report is looked at. */
export interface View {
  readonly paint: Paint;
  readonly width: number;
  /** Whether findings of low confidence are listed and no longer only counted. */
  readonly all: boolean;
}

/** One finding: place, severity, what it is; then why, and the step that clears it. */
export function findingLines(finding: Finding, isBlocking: boolean, { paint, width }: View): readonly string[] {
  const room = width - INDENT.length;
  const rule = paint(plain(finding.rule, MAX.rule), 'dim');
  const title = wrapText(subjectOf(finding), room);
  return [
    [...placeOfFinding(finding, paint), ...marksOf(finding, isBlocking, paint), rule].join('  '),
    ...title.map((line) => `${INDENT}${paint(line, 'bold')}`),
    ...prose(finding.message, MAX.message, room),
    ...wayIn(finding, room),
    ...foundByWords([finding]).flatMap((words) => prose(words, MAX.way, room)),
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

/** `path:line:column`, as terminals and editors link it; the column tells two findings of one line apart. */
export function placeOfFinding(finding: Finding, paint: Paint): string[] {
  const { location } = finding;
  if (location === null) return pagePlaces(finding).length > 0 ? [paint('(page of the pull request)', 'bold')] : [];
  const column = location.startColumn === undefined ? '' : `:${location.startColumn}`;
  return [paint(plain(`${placeOf(location)}${location.startLine === undefined ? '' : column}`, MAX.path), 'bold')];
}

/** How bad it is, and what else weighs on it. */
export function marksOf(finding: Finding, isBlocking: boolean, paint: Paint): string[] {
  const alarm = alarmWord(finding);
  return [
    paint(severityWord(finding.severity).toLowerCase(), ...SEVERITY_STYLES[finding.severity]),
    ...(isBlocking ? [paint('blocks', 'bold', 'red')] : []),
    ...(alarm === null ? [] : [paint(alarm.toLowerCase(), 'bold', 'red')]),
    ...(finding.confidence === 'low' ? [paint('low confidence', 'dim')] : []),
    ...(finding.level === undefined ? [] : [paint(LEVEL_WORDS[finding.level], 'dim')]),
    ...(finding.state === 'new' ? [] : [paint(finding.state, 'dim')]),
    ...(finding.suppression === null ? [] : [paint(`suppressed (${finding.suppression.kind})`, 'dim')]),
  ];
}

/** The step that clears it; a command is never wrapped: it is there to be copied. */
export function fixLines(finding: Finding, paint: Paint, room: number): readonly string[] {
  if (finding.fix === undefined || finding.state === 'fixed') return [];
  const { description, command } = finding.fix;
  const isSaidTwice = command !== undefined && description.includes(command);
  const words = isSaidTwice ? [] : prose(description, MAX.fix, room - FIX.length);
  const described = words.map((line, index) => {
    return `${INDENT}${index === 0 ? paint('fix:', 'green') : '    '} ${line.trimStart()}`;
  });
  if (command === undefined) return described;
  return [...described, `${INDENT}${paint(isSaidTwice ? 'fix:' : 'run:', 'green')} ${plain(command, MAX.command)}`];
}

/** Data as prose, wrapped to the room that a line has. */
export function prose(text: string, limit: number, room: number): readonly string[] {
  return wrapText(flat(text, limit), room).map((line) => `${INDENT}${line}`);
}

/** Data as one line of prose. */
export function flat(text: string, limit: number): string {
  return plain(
    text
      .slice(0, limit * 8)
      .replace(/\s+/gu, ' ')
      .trim(),
    limit,
  );
}
