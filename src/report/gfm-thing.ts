import type { Finding } from '../model/finding.js';
import type { Violation } from '../model/run-result.js';
import { groupBy } from '../util/group-by.js';
import { type Code, codeCell, codeSpan, escapeText } from '../util/markdown.js';
import { mixedProse } from '../util/own-markdown.js';
import {
  findingLine,
  findingRow,
  fixOf,
  idPart,
  type Linking,
  placeLinks,
  ruleLink,
  standingText,
  weightOf,
} from './gfm-finding.js';
import { ownParts } from './own-rules.js';
import type { Blocking } from './selection.js';
import type { Thing } from './things.js';
import { count, packageRole, severityWord } from './words.js';

const MAX = { title: 160, reason: 160, rules: 3, places: 3, reasons: 2 } as const;

/** Why a finding blocks where its severity alone does not say it, in words. */
function reasonsOf(violations: readonly Violation[], { title }: Pick<Finding, 'title'>): readonly string[] {
  const messages = violations
    .filter(({ rule }) => rule !== 'fail-on')
    .map(({ message }) => (message.startsWith(`${title}: `) ? message.slice(title.length + 2) : message));
  return [...new Set(messages)].slice(0, MAX.reasons).map((message) => escapeText(message, MAX.reason));
}

/** What blocks without a finding in this report to show for it. */
export function danglingLine({ violations }: Blocking): string {
  return escapeText(violations[0]?.message ?? '', MAX.reason);
}

/** One thing to do as one line: what, how much it clears, how, and where. */
export function thingLine(thing: Thing, linking: Linking): string {
  const [first, ...others] = thing.findings;
  const reasons = reasonsOf(thing.violations, first);
  if (others.length === 0) return findingLine(first, reasons, linking);
  return [
    `${weightOf(first)} ${titleOf(thing, linking, codeSpan)}: ${clearedBy(thing, linking)}${fixOf(first, linking, codeSpan)}`,
    ...reasons,
    ...placesOf(thing, linking, codeSpan),
    ...standingText(thing.findings),
  ]
    .join(' · ')
    .concat(idPart(first));
}

/** The same as a row of a table. */
export function thingRow(thing: Thing, linking: Linking): string {
  const [first, ...others] = thing.findings;
  if (others.length === 0) return findingRow(first, linking);
  const fix = fixOf(first, linking, codeCell).replace(/^ → /, '');
  const places = [...placesOf(thing, linking, codeCell), ...standingText(thing.findings)].join(', ');
  return `| ${severityWord(first.severity)} | ${titleOf(thing, linking, codeCell)}: ${clearedBy(thing, linking)} | ${places} | ${fix} |`;
}

function titleOf({ title, findings: [first] }: Thing, { context }: Linking, code: Code): string {
  const role = first.package === undefined ? '' : packageRole(first.package);
  const shown = mixedProse(title, ownParts(first, context.rules, code), MAX.title);
  return `${shown}${role === '' ? '' : ` (${role})`}`;
}

/** `28 advisories, GHSA-a, GHSA-b, GHSA-c and 25 more`, or a rule with how many places it has. */
function clearedBy({ findings }: Thing, { context }: Linking): string {
  const byRule = [...groupBy(findings, ({ rule }) => rule).values()];
  const rules = byRule.slice(0, MAX.rules).map(([first]) => ruleLink(first, context.rules));
  const more = byRule.length > rules.length ? ` and ${byRule.length - rules.length} more` : '';
  const isOfPackages = findings[0].package !== undefined;
  const amount = isOfPackages ? count(byRule.length, 'advisory', 'advisories') : count(findings.length, 'place');
  return `${amount}, ${rules.join(', ')}${more}`;
}

function placesOf({ findings }: Thing, linking: Linking, code: Code): readonly string[] {
  const places = [...new Set(findings.flatMap((finding) => placeLinks(finding, linking, code)))];
  const shown = places.slice(0, MAX.places);
  return places.length > shown.length ? [...shown, `and ${places.length - shown.length} more`] : shown;
}
