import type { Finding } from '../../model/finding.js';
import type { RunResult } from '../../model/run-result.js';
import { compareText } from '../../util/text-order.js';
import { pagePlaces } from '../page-place.js';
import type { RenderContext, Report } from '../report.js';
import { compareUrgency, type Selection, selectFindings } from '../selection.js';
import { policySource, shortRevision } from '../words.js';
import { findingLines, plain } from './finding.js';
import { type Paint, painter } from './style.js';
import { noticeLines, scanLines, unscannedLines, unseenLines, verdictLine } from './summary.js';

const MAX_PATH = 400;
const WIDTH = { least: 40, most: 120 } as const;

/** For people at a terminal: by file, worst first, with the step that clears each; the verdict in the last line. */
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
    ...fileSections(selection, paint, width),
    danglingLines(selection, paint),
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

/** Only what the change brings in is listed; the rest is counted in the verdict's line. */
function fileSections(selection: Selection, paint: Paint, width: number): readonly (readonly string[])[] {
  const blocking = new Set<Finding>();
  for (const item of selection.blocking) if (item.finding !== null) blocking.add(item.finding);
  const files = new Map<string, Finding[]>();
  const onPage: Finding[] = [];
  for (const finding of [...blocking, ...selection.warnings, ...selection.doubtful]) {
    const path = finding.location?.path ?? '';
    const group = path === '' && pagePlaces(finding).length > 0 ? onPage : files.get(path);
    if (group === undefined) files.set(path, [finding]);
    else group.push(finding);
  }
  const sections = [...files]
    .sort(([a], [b]) => compareText(a, b))
    .map(([path, findings]) => ({ title: path === '' ? '(no file)' : plain(path, MAX_PATH), findings }));
  return [...(onPage.length > 0 ? [{ title: '(page of the pull request)', findings: onPage }] : []), ...sections].map(
    ({ title, findings }) => [
      paint(title, 'bold'),
      ...findings.sort(compareUrgency).flatMap((finding) => findingLines(finding, blocking.has(finding), paint, width)),
    ],
  );
}

function danglingLines(selection: Selection, paint: Paint): readonly string[] {
  return selection.blocking
    .filter((item) => item.finding === null)
    .flatMap((item) => item.violations)
    .map((violation) => `${paint('blocks', 'bold', 'red')}  ${plain(violation.message, 400)}`);
}
