import type { Finding } from '../../model/finding.js';
import type { RunResult, Subject } from '../../model/run-result.js';
import { blobUrl } from '../../util/markdown-link.js';
import { foundByWords } from '../found-by.js';
import { ruleUrl } from '../own-rules.js';
import { pagePlaces, pageUrl } from '../page-place.js';
import { placeCommit } from '../place-commit.js';
import type { RenderContext } from '../report.js';
import type { Selection } from '../selection.js';
import { type TraceRow, traceRows } from '../trace-rows.js';
import { alarmWord, packageRole, placeOf, titleOf } from '../words.js';
import { plainText } from './text.js';

/** A page with more rows is slower to open than the JSON report is to search. */
const MAX_FINDINGS = 20_000;
const MAX = {
  word: 120,
  title: 300,
  message: 2_000,
  path: 400,
  fix: 1_000,
  command: 1_000,
  label: 200,
  references: 10,
} as const;

/** What the page's script shows of one finding; plain texts, and addresses that have been checked here. */
export interface FindingView {
  readonly severity: string;
  readonly category: string;
  readonly state: string;
  readonly confidence: string;
  readonly alarm: string | null;
  readonly isBlocking: boolean;
  readonly rule: string;
  readonly ruleUrl: string | null;
  readonly title: string;
  readonly message: string;
  readonly place: string;
  readonly placeUrl: string | null;
  readonly fix: string;
  readonly command: string;
  readonly suppression: string;
  /** Which tools found it, where several did. */
  readonly foundBy: string;
  readonly trace: readonly StepView[];
  readonly ids: readonly string[];
}

/** A line of the way of the data; label and place are empty where it says what is left out. */
export interface StepView {
  readonly word: string;
  readonly label: string;
  readonly place: string;
  readonly placeUrl: string | null;
}

/** Everything that the page's script works on, most urgent first. */
export function viewOf(result: RunResult, selection: Selection, context: RenderContext) {
  const blocking = selection.blocking.flatMap((item) => (item.finding === null ? [] : [item.finding]));
  const { warnings, doubtful, existing, suppressed, fixed } = selection;
  const ordered = [...blocking, ...warnings, ...doubtful, ...existing, ...suppressed, ...fixed];
  const shown = ordered.slice(0, MAX_FINDINGS);
  return {
    findings: shown.map((finding, index) => findingView(finding, index < blocking.length, result.subject, context)),
    omitted: ordered.length - shown.length,
  };
}

function findingView(finding: Finding, isBlocking: boolean, subject: Subject, context: RenderContext): FindingView {
  return {
    severity: finding.severity,
    category: finding.category,
    state: finding.suppression === null || finding.state === 'fixed' ? finding.state : 'suppressed',
    confidence: finding.confidence,
    alarm: alarmWord(finding),
    isBlocking,
    rule: plainText(finding.rule, MAX.word),
    ruleUrl: ruleUrl(finding.rule, context.rules),
    title: subjectOf(finding),
    message: plainText(finding.message, MAX.message),
    place: placeText(finding),
    placeUrl: placeUrl(finding, subject, context),
    fix: plainText(finding.fix?.description ?? '', MAX.fix),
    command: plainText(finding.fix?.command ?? '', MAX.command),
    suppression: suppressionText(finding),
    foundBy: plainText(foundByWords([finding]).join(), MAX.title),
    trace: traceRows(finding.trace).map((row) => stepView(row, finding, subject, context)),
    ids: [...finding.aliases, ...finding.cwe].slice(0, MAX.references).map((id) => plainText(id, MAX.word)),
  };
}

function stepView(row: TraceRow, finding: Finding, subject: Subject, { serverUrl }: RenderContext): StepView {
  if (row.kind === 'more') return { word: `… ${row.count} more`, label: '', place: '', placeUrl: null };
  const { location, label } = row.step;
  const commit = placeCommit(finding, location, subject);
  return {
    word: row.word,
    label: plainText(label, MAX.label),
    place: plainText(placeOf(location), MAX.path),
    placeUrl: blobUrl(serverUrl, subject.repository, commit, location.path, location.startLine),
  };
}

function subjectOf(finding: Finding): string {
  const title = plainText(titleOf(finding), MAX.title);
  if (finding.package === undefined) return title;
  const role = packageRole(finding.package);
  const name = plainText(`${finding.package.name} ${finding.package.version}`, MAX.title);
  return `${name}${role === '' ? '' : ` (${role})`}: ${title}`;
}

function suppressionText({ suppression }: Finding): string {
  if (suppression === null) return '';
  const owner = suppression.owner === undefined ? '' : `, ${suppression.owner}`;
  const expires = suppression.expires === undefined ? '' : `, until ${suppression.expires}`;
  return plainText(`${suppression.kind}: ${suppression.reason}${owner}${expires}`, MAX.message);
}

/** The file, or what holds a finding that is in no file. */
function placeText(finding: Finding): string {
  if (finding.location !== null) return plainText(placeOf(finding.location), MAX.path);
  const [page, ...others] = pagePlaces(finding);
  if (page === undefined) return '';
  return others.length === 0 ? page.label : `${page.label} and ${others.length} more`;
}

function placeUrl(finding: Finding, subject: Subject, { serverUrl }: RenderContext): string | null {
  const { location } = finding;
  if (location === null) {
    const [page] = pagePlaces(finding);
    return page === undefined ? null : pageUrl(page, serverUrl, subject);
  }
  const commit = placeCommit(finding, location, subject);
  return blobUrl(serverUrl, subject.repository, commit, location.path, location.startLine);
}
