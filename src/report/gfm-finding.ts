import type { Finding } from '../model/finding.js';
import type { Subject } from '../model/run-result.js';
import { isFindingId } from '../util/finding-id.js';
import { codeCell, codeSpan, escapeText } from '../util/markdown.js';
import { allowedUrl, blobUrl, markdownLink } from '../util/markdown-link.js';
import { advisoryUrl } from './advisory-link.js';
import { fixText, revokedHint } from './gfm-fix.js';
import { pagePlaces, pageUrl } from './page-place.js';
import type { RenderContext } from './report.js';
import type { Blocking } from './selection.js';
import { alarmWord, packageRole, placeOf, severityWord, titleOf } from './words.js';

const MAX = { title: 120, name: 100, path: 160, rule: 60, command: 160, fix: 160, message: 160 } as const;
const MAX_RULES = 2;
const SHOWN_ID = 8;
const MAX_PAGES = 3;
const MAX_WORSENED = 2;

/** Where links of a report may lead: the server of the run and its repository. */
export interface Linking {
  readonly context: RenderContext;
  readonly subject: Subject;
}

/** One blocking finding as one line: what, where, what clears it, and which rule of the policy says so. */
export function blockingLine(item: Blocking, linking: Linking): string {
  const rules = [...new Set(item.violations.map((violation) => violation.rule))].slice(0, MAX_RULES);
  const blockedBy = `rule ${rules.map((rule) => codeSpan(rule, MAX.rule)).join(', ')}`;
  if (item.finding === null) {
    return `${escapeText(item.violations[0]?.message ?? '', MAX.message)} · ${blockedBy}`;
  }
  const finding = item.finding;
  const alarm = alarmWord(finding);
  const label = alarm === null ? severityWord(finding.severity) : `${alarm}, ${severityWord(finding.severity)}`;
  return [
    `**${label}** ${subjectOf(finding, codeSpan)}${fixOf(finding, codeSpan)}`,
    blockedBy,
    ...placeLinks(finding, linking, codeSpan),
    ...worsened(finding),
  ]
    .join(' · ')
    .concat(idPart(finding))
    .concat(revokedHint(finding));
}

/** The beginning of a finding's id, to ask for it by `/gatehouse explain`; empty for an id of another form. */
export function idPart({ id }: Finding): string {
  return isFindingId(id) ? ` · id ${codeSpan(id.slice(0, SHOWN_ID), SHOWN_ID)}` : '';
}

/** One finding as a row of the warnings' table. */
export function findingRow(finding: Finding, linking: Linking): string {
  const place = [placeCell(finding, linking), ...worsened(finding)].join(', ');
  const fix = fixOf(finding, codeCell).replace(/^ → /, '');
  return `| ${alarmWord(finding) ?? severityWord(finding.severity)} | ${subjectOf(finding, codeCell)} | ${place} | ${fix} |`;
}

/** The finding's places: its file as code, linked to the head (or to the commit that still holds it), and texts. */
export function placeCell(finding: Finding, linking: Linking): string {
  return placeLinks(finding, linking, codeCell).join(', ');
}

function placeLinks(finding: Finding, linking: Linking, code: Code): string[] {
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

/** Why it is new although the base has it. */
function worsened(finding: Finding): string[] {
  return (finding.worsened ?? []).slice(0, MAX_WORSENED).map((reason) => escapeText(`it ${reason}`, MAX.message));
}

type Code = (value: string, limit: number) => string;

function subjectOf(finding: Finding, code: Code): string {
  const rule = markdownLink(escapeText(finding.rule, MAX.rule), ruleUrl(finding));
  const title = escapeText(titleOf(finding), MAX.title);
  if (finding.package === undefined) return `${title} (${rule})`;
  const role = packageRole(finding.package);
  const name = code(`${finding.package.name} ${finding.package.version}`, MAX.name);
  return `${name}${role === '' ? '' : ` (${role})`} ${rule}: ${title}`;
}

function fixOf(finding: Finding, code: Code): string {
  if (finding.fix === undefined) return '';
  const { command } = finding.fix;
  return ` → ${command === undefined ? fixText(finding, MAX.fix) : code(command, MAX.command)}`;
}

function ruleUrl(finding: Finding): string | null {
  const url = advisoryUrl(finding.rule);
  return url === null ? null : allowedUrl(url);
}

function fileUrl(finding: Finding, { context, subject }: Linking): string | null {
  if (finding.location === null) return null;
  const commit = finding.location.commit ?? subject.head;
  return blobUrl(context.serverUrl, subject.repository, commit, finding.location.path, finding.location.startLine);
}
