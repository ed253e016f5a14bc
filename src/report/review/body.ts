import { formatThreadMarker } from '../../forge/github/thread-marker.js';
import type { Finding } from '../../model/finding.js';
import { stripControl } from '../../util/control-characters.js';
import { codeSpan, escapeText, fencedBlock } from '../../util/markdown.js';
import { allowedUrl, markdownLink } from '../../util/markdown-link.js';
import { advisoryUrl } from '../advisory-link.js';
import { idPart } from '../gfm-finding.js';
import { commandIn, fixText } from '../gfm-fix.js';
import { alarmWord, severityWord, titleOf } from '../words.js';
import { traceText } from './trace.js';

const MAX = { title: 160, rule: 80, name: 120, message: 700, fix: 400, command: 300 } as const;
const MAX_SUGGESTION = { units: 8_000, lines: 60 } as const;

/**
 * One review comment: what it is, why it matters, the way of the data, what to do, and the change to click on.
 * @param suggestion text of the suggestion block, or null for none
 * @param key tells several gates of one repository apart
 */
export function reviewBody(finding: Finding, suggestion: string | null, key: string): string {
  const alarm = alarmWord(finding);
  const label = alarm === null ? severityWord(finding.severity) : `${alarm}, ${severityWord(finding.severity)}`;
  const url = advisoryUrl(finding.rule);
  const rule = markdownLink(escapeText(finding.rule, MAX.rule), url === null ? null : allowedUrl(url));
  const pkg = finding.package;
  const name = pkg === undefined ? '' : ` ${codeSpan(`${pkg.name} ${pkg.version}`, MAX.name)}:`;
  const sections = [
    `**${label}** ·${name} ${escapeText(titleOf(finding), MAX.title)} (${rule})${idPart(finding)}`,
    ...(finding.message.trim() === '' ? [] : [escapeText(finding.message, MAX.message)]),
    ...traceText(finding.trace),
    ...fixSections(finding),
    ...(suggestion === null ? [] : [fencedBlock('suggestion', suggestion)]),
  ];
  return `${formatThreadMarker(finding.id, key, finding.rule)}\n${sections.join('\n\n')}\n`;
}

/**
 * The replacement as a suggestion's text, or null when there is none that may be clicked on unseen: characters that
 * hide or reorder code (CVE-2021-42574) must not come in by a fix.
 */
export function suggestionOf(finding: Finding): string | null {
  const replacement = finding.fix?.replacement?.replaceAll('\r\n', '\n');
  if (replacement === undefined || replacement.length > MAX_SUGGESTION.units) return null;
  const lines = replacement.split('\n');
  if (lines.length > MAX_SUGGESTION.lines) return null;
  const isPlain = lines.every((line) => stripControl(line.replaceAll('\t', '')) === line.replaceAll('\t', ''));
  return isPlain ? replacement : null;
}

function fixSections(finding: Finding): readonly string[] {
  if (finding.fix === undefined) return [];
  const { description, command } = finding.fix;
  return [
    ...(description.trim() === '' ? [] : [`Fix: ${fixText(finding, MAX.fix)}`]),
    ...(command === undefined || commandIn(finding) !== null ? [] : [`Run ${codeSpan(command, MAX.command)}`]),
  ];
}
