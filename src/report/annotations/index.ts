import type { JudgedEntry } from '../../model/coverage.js';
import type { Location } from '../../model/location.js';
import type { RunResult } from '../../model/run-result.js';
import { stripControl } from '../../util/control-characters.js';
import { cutPoints } from '../../util/cut.js';
import { incompleteScans, statusWords } from '../checks.js';
import { unseenName, unseenOf, unseenReason } from '../coverage.js';
import type { Report } from '../report.js';
import { selectFindings } from '../selection.js';
import { type Spot, spotsOf } from '../things.js';
import { alarmWord, alsoCleared, severityWord, titleOf } from '../words.js';

/** The runner shows no more of one level in one step. */
const MAX_OF_LEVEL = 10;
const MAX = { title: 200, message: 1_000 } as const;

interface Annotation {
  readonly title: string;
  readonly message: string;
  readonly location: Location | null;
}

/** Workflow commands that put findings beside the lines of the diff; they need no token, so forks have them too. */
export const annotations = {
  id: 'annotations',
  title: 'Workflow annotations',
  fileName: 'gatehouse-annotations.txt',
  mediaType: 'text/plain',
  isFormat: false,
  render,
} satisfies Report;

function render(result: RunResult): string {
  const selection = selectFindings(result);
  const unscanned = incompleteScans(result).map((scan) => ({
    title: `${statusWords(scan.status)}: ${scan.scanner}`,
    message: scan.reason ?? scan.problems[0]?.message ?? 'no reason known',
    location: null,
  }));
  const dangling = selection.blocking
    .filter(({ finding }) => finding === null)
    .map(({ violations: [first] }) => ({ title: 'Blocked', message: first?.message ?? '', location: null }));
  const blocking = [...spotsOf(selection.things.blocking).map(annotationOf), ...dangling];
  const changes = result.notices
    .filter((notice) => notice.kind === 'policy-change' || notice.kind === 'inline-ignore-added')
    .map((notice) => ({ title: 'Security policy', message: notice.message, location: notice.location ?? null }));
  const commands = [
    ...commandsOf('error', [...unscanned, ...unseenOf(result).blocking.map(unseenAnnotation), ...blocking]),
    ...commandsOf('warning', spotsOf(selection.things.warnings).map(annotationOf)),
    ...commandsOf('notice', changes),
  ];
  return commands.map((command) => `${command}\n`).join('');
}

function annotationOf({ finding, others }: Spot): Annotation {
  const label = alarmWord(finding) ?? severityWord(finding.severity);
  const pkg = finding.package === undefined ? '' : `${finding.package.name} ${finding.package.version}: `;
  const fix = finding.fix?.command ?? finding.fix?.description;
  return {
    title: `${label}: ${finding.rule}`,
    message: `${pkg}${titleOf(finding)}. ${finding.message}${fix === undefined ? '' : ` Fix: ${fix}`}${alsoCleared(others)}`,
    location: finding.location,
  };
}

function unseenAnnotation(entry: JudgedEntry): Annotation {
  const message = `${unseenName(entry)}: ${unseenReason(entry)}`;
  return { title: 'Not looked at', message, location: entry.path === null ? null : { path: entry.path } };
}

function commandsOf(level: 'error' | 'warning' | 'notice', items: readonly Annotation[]): readonly string[] {
  return items.slice(0, MAX_OF_LEVEL).map((item) => {
    const properties = [...placeOf(item.location), ['title', plain(item.title, MAX.title)]]
      .map(([key, value]) => `${key}=${escapeProperty(`${value}`)}`)
      .join(',');
    return `::${level} ${properties}::${escapeData(plain(item.message, MAX.message))}`;
  });
}

/** A path with control characters is left out: shown in another form it would name no file, and raw it would reach the log. */
function placeOf(location: Location | null): readonly (readonly [string, string | number])[] {
  if (location === null || stripControl(location.path) !== location.path) return [];
  const { path, startLine, endLine, startColumn, endColumn } = location;
  const properties: (readonly [string, string | number])[] = [['file', path]];
  if (startLine === undefined) return properties;
  properties.push(['line', startLine]);
  if (endLine !== undefined) properties.push(['endLine', endLine]);
  // The runner takes columns only within one line.
  if (startColumn === undefined || (endLine ?? startLine) !== startLine) return properties;
  properties.push(['col', startColumn]);
  if (endColumn !== undefined) properties.push(['endColumn', endColumn]);
  return properties;
}

function plain(text: string, limit: number): string {
  return cutPoints(
    stripControl(
      text
        .slice(0, limit * 8)
        .replace(/\s+/gu, ' ')
        .trim(),
    ),
    limit,
  );
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
