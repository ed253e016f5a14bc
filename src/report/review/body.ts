import { formatThreadMarker } from '../../forge/github/thread-marker.js';
import type { Finding } from '../../model/finding.js';
import type { OwnRules } from '../../model/own-rule.js';
import { groupBy } from '../../util/group-by.js';
import { codeSpan, escapeText, fencedBlock } from '../../util/markdown.js';
import { mixedProse } from '../../util/own-markdown.js';
import { foundByWords } from '../found-by.js';
import { idPart, ruleLink } from '../gfm-finding.js';
import { commandIn, fixText } from '../gfm-fix.js';
import { ownParts } from '../own-rules.js';
import { alarmWord, severityWord, titleOf } from '../words.js';
import { traceText } from './trace.js';

const MAX = { title: 160, name: 120, message: 700, fix: 400, command: 300, others: 8 } as const;

/**
 * One review comment: what it is, why it matters, the way of the data, what to do, and the change to click on.
 * @param suggestion text of the suggestion block, or null for none
 * @param key tells several gates of one repository apart
 * @param more what the same step clears at the same place, and how the step is called
 * @param rules our own, whose texts are shown as they are written
 */
export function reviewBody(
  finding: Finding,
  suggestion: string | null,
  key: string,
  more: { readonly title: string; readonly others: readonly Finding[] } = { title: '', others: [] },
  rules?: OwnRules,
): string {
  const alarm = alarmWord(finding);
  const label = alarm === null ? severityWord(finding.severity) : `${alarm}, ${severityWord(finding.severity)}`;
  const known = ownParts(finding, rules);
  const message = mixedProse(unsaid(finding), known, MAX.message);
  const pkg = finding.package;
  const name = pkg === undefined ? '' : ` ${codeSpan(`${pkg.name} ${pkg.version}`, MAX.name)}:`;
  const sections = [
    `**${label}** ·${name} ${mixedProse(titleOf(finding), known, MAX.title)} (${ruleLink(finding, rules)})${idPart(finding)}`,
    ...othersText(finding, more, rules),
    ...(finding.message.trim() === '' ? [] : [message]),
    ...foundByWords([finding]).map((words) => escapeText(words, MAX.title)),
    ...traceText(finding.trace),
    ...fixSections(finding, rules),
    ...(suggestion === null ? [] : [fencedBlock('suggestion', suggestion)]),
  ];
  return `${formatThreadMarker(finding.id, key, finding.rule)}\n${sections.join('\n\n')}\n`;
}

/** `Upgrade django 2.2.0 to 4.2.30 clears 27 more: GHSA-…, GHSA-… and 20 more`; without their names where it is one rule. */
function othersText(
  first: Finding,
  { title, others }: { readonly title: string; readonly others: readonly Finding[] },
  rules?: OwnRules,
): string[] {
  if (others.length === 0) return [];
  const byRule = [...groupBy(others, (other) => other.rule)].filter(([other]) => other !== first.rule);
  const shown = byRule.slice(0, MAX.others).map(([, [other]]) => ruleLink(other, rules));
  const more = byRule.length > shown.length ? ` and ${byRule.length - shown.length} more` : '';
  const names = shown.length === 0 ? ' here' : `: ${shown.join(', ')}${more}`;
  return [`${mixedProse(title, ownParts(first, rules), MAX.title)} clears ${others.length} more${names}`];
}

/** The message without the title in front, which the line above has said: `AWS access key ID AKIA…`. */
function unsaid({ title, message }: Finding): string {
  const isSaid = message.startsWith(`${title} `) && message.length > title.length + 1;
  return isSaid ? message.slice(title.length + 1) : message;
}

function fixSections(finding: Finding, rules?: OwnRules): readonly string[] {
  if (finding.fix === undefined) return [];
  const { description, command } = finding.fix;
  return [
    ...(description.trim() === '' ? [] : [`Fix: ${fixText(finding, MAX.fix, rules)}`]),
    ...(command === undefined || commandIn(finding) !== null ? [] : [`Run ${codeSpan(command, MAX.command)}`]),
  ];
}
