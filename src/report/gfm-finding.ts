import type { Finding } from '../model/finding.js';
import type { OwnRules } from '../model/own-rule.js';
import type { Subject } from '../model/run-result.js';
import { isFindingId } from '../util/finding-id.js';
import { type Code, codeCell, codeSpan, escapeText } from '../util/markdown.js';
import { blobUrl, markdownLink } from '../util/markdown-link.js';
import { mixedProse } from '../util/own-markdown.js';
import { foundByWords } from './found-by.js';
import { fixText, revokedHint } from './gfm-fix.js';
import { ownParts, ruleUrl } from './own-rules.js';
import { pagePlaces, pageUrl } from './page-place.js';
import { placeCommit } from './place-commit.js';
import type { RenderContext } from './report.js';
import { alarmWord, packageRole, placeOf, severityWord, titleOf, worsenedWords } from './words.js';

const MAX = { title: 120, name: 100, path: 160, rule: 60, command: 160, fix: 160, message: 160 } as const;
const SHOWN_ID = 8;
const MAX_PAGES = 3;

/** Where links of a report may lead: the server of the run and its repository. */
export interface Linking {
  readonly context: RenderContext;
  readonly subject: Subject;
}

/** One finding as one line: what, where, what clears it, and why it blocks where its severity alone does not say it. */
export function findingLine(finding: Finding, reasons: readonly string[], linking: Linking): string {
  return [
    `${weightOf(finding)} ${subjectOf(finding, linking, codeSpan)}${fixOf(finding, linking, codeSpan)}`,
    ...reasons,
    ...placeLinks(finding, linking, codeSpan),
    ...standingText([finding]),
  ]
    .join(' · ')
    .concat(idPart(finding))
    .concat(revokedHint(finding));
}

/** What is worse about a finding than its severity says, and the severity. */
export function weightOf(finding: Finding): string {
  const alarm = alarmWord(finding);
  return `**${alarm === null ? severityWord(finding.severity) : `${alarm}, ${severityWord(finding.severity)}`}**`;
}

/** The beginning of a finding's id, to ask for it by `/gatehouse explain`; empty for an id of another form. */
export function idPart({ id }: Finding): string {
  return isFindingId(id) ? ` · id ${codeSpan(id.slice(0, SHOWN_ID), SHOWN_ID)}` : '';
}

/** One finding as a row of the warnings' table. */
export function findingRow(finding: Finding, linking: Linking): string {
  const place = [placeCell(finding, linking), ...standingText([finding])].join(', ');
  const fix = fixOf(finding, linking, codeCell).replace(/^ → /, '');
  return `| ${alarmWord(finding) ?? severityWord(finding.severity)} | ${subjectOf(finding, linking, codeCell)} | ${place} | ${fix} |`;
}

/** The finding's places: its file as code, linked to the commit that holds it, and texts. */
export function placeCell(finding: Finding, linking: Linking): string {
  return placeLinks(finding, linking, codeCell).join(', ');
}

/** The places of a finding, linked to where they can be read. */
export function placeLinks(finding: Finding, linking: Linking, code: Code): string[] {
  const { location } = finding;
  const file = location === null ? [] : [markdownLink(code(placeOf(location), MAX.path), fileUrl(finding, linking))];
  return [...file, ...pageLinks(finding, linking)];
}

/** Texts on the pull request's page; the labels are our own words. */
function pageLinks(finding: Finding, { context, subject }: Linking): string[] {
  const pages = pagePlaces(finding);
  const shown = pages
    .slice(0, MAX_PAGES)
    .map((page) => markdownLink(page.label, pageUrl(page, context.serverUrl, subject)));
  return pages.length > shown.length ? [...shown, `and ${pages.length - shown.length} more`] : shown;
}

/** Why findings are new although the base has them, and which tools found them where several did. */
export function standingText(findings: readonly Finding[]): readonly string[] {
  return [...worsenedWords(findings), ...foundByWords(findings)].map((words) => escapeText(words, MAX.message));
}

/** What is wrong, in Markdown. */
function titleText(finding: Finding, rules: OwnRules | undefined, limit: number, code: Code): string {
  return mixedProse(titleOf(finding), ownParts(finding, rules, code), limit);
}

function subjectOf(finding: Finding, { context: { rules } }: Linking, code: Code): string {
  const rule = ruleLink(finding, rules);
  const title = titleText(finding, rules, MAX.title, code);
  if (finding.package === undefined) return `${title} (${rule})`;
  const role = packageRole(finding.package);
  const name = code(`${finding.package.name} ${finding.package.version}`, MAX.name);
  return `${name}${role === '' ? '' : ` (${role})`} ${rule}: ${title}`;
}

/** The step that clears it, after an arrow; empty where none is known. */
export function fixOf(finding: Finding, { context }: Linking, code: Code): string {
  if (finding.fix === undefined) return '';
  const { command } = finding.fix;
  return ` → ${command === undefined ? fixText(finding, MAX.fix, context.rules, code) : code(command, MAX.command)}`;
}

/** A rule or advisory, linked to its page. */
export function ruleLink({ rule }: Finding, rules: OwnRules | undefined): string {
  return markdownLink(escapeText(rule, MAX.rule), ruleUrl(rule, rules));
}

function fileUrl(finding: Finding, { context, subject }: Linking): string | null {
  if (finding.location === null) return null;
  const { path, startLine } = finding.location;
  return blobUrl(
    context.serverUrl,
    subject.repository,
    placeCommit(finding, finding.location, subject),
    path,
    startLine,
  );
}
