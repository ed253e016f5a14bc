import type { Finding } from '../../model/finding.js';
import type { OwnRules } from '../../model/own-rule.js';
import type { Severity } from '../../model/severity.js';
import { escapeText } from '../../util/markdown.js';
import { markdownLink } from '../../util/markdown-link.js';
import { mixedProse } from '../../util/own-markdown.js';
import { compareSeverity } from '../../util/severity-order.js';
import { compareText } from '../../util/text-order.js';
import { advisoryUrl } from '../advisory-link.js';
import { ownParts, ruleUrl } from '../own-rules.js';
import { messageText } from './message.js';
import { levelOf } from './result.js';

/** GitHub shows ten tags of a rule. */
const MAX_TAGS = 10;
const MAX = { title: 200, message: 1_000, fix: 500 } as const;

/** Bands of GitHub's `security-severity`: over 9.0 critical, 7.0 high, 4.0 medium, 0.1 low. */
const BANDS = {
  critical: { from: 9, to: 10, score: 9.5 },
  high: { from: 7, to: 9, score: 8 },
  medium: { from: 4, to: 7, score: 5.5 },
  low: { from: 0.1, to: 4, score: 2 },
} satisfies Partial<Record<Severity, { from: number; to: number; score: number }>>;

/** The rules that the findings name, sorted by id, and the place of each in the list. */
export function rulesOf(findings: readonly Finding[], rules?: OwnRules) {
  const worst = new Map<string, Finding>();
  for (const finding of findings) {
    const known = worst.get(finding.rule);
    if (known === undefined || compareSeverity(finding.severity, known.severity) < 0) worst.set(finding.rule, finding);
  }
  const sorted = [...worst].sort(([a], [b]) => compareText(a, b));
  const places = new Map(sorted.map(([id], index) => [id, index]));
  return {
    list: sorted.map(([, finding]) => ruleOf(finding, rules)),
    indexOf: (id: string) => places.get(id) ?? -1,
  };
}

function ruleOf(finding: Finding, rules?: OwnRules) {
  const score = securitySeverity(finding);
  const url = ruleUrl(finding.rule, rules);
  // A title that is of one finding alone would be told of all that its rule finds.
  const texts = rules?.get(finding.rule)?.texts ?? [];
  const title = texts.includes(finding.title) ? finding.title : (texts[0] ?? finding.title);
  return {
    id: finding.rule,
    shortDescription: { text: messageText(title, MAX.title) || finding.rule },
    fullDescription: { text: messageText(finding.message, MAX.message) || finding.rule },
    help: helpOf(finding, rules),
    ...(url !== null && { helpUri: url }),
    defaultConfiguration: { level: levelOf(finding.severity) },
    properties: {
      tags: tagsOf(finding),
      precision: finding.confidence,
      'problem.severity': problemSeverity(finding.severity),
      ...(score !== null && { 'security-severity': score }),
    },
  };
}

function helpOf(finding: Finding, rules?: OwnRules) {
  const known = ownParts(finding, rules);
  const fix = finding.fix?.description ?? '';
  const weaknesses = finding.cwe.map((id) => markdownLink(escapeText(id, 20), advisoryUrl(id))).slice(0, 5);
  const url = ruleUrl(finding.rule, rules);
  const parts = [
    mixedProse(finding.message || finding.title, known, MAX.message),
    ...(fix === '' ? [] : [`**Fix:** ${mixedProse(fix, known, MAX.fix)}`]),
    ...(weaknesses.length === 0 ? [] : [`Weakness: ${weaknesses.join(', ')}`]),
    ...(url === null ? [] : [markdownLink(advisoryUrl(finding.rule) === null ? 'More on this rule' : 'Advisory', url)]),
  ];
  const text = [
    messageText(finding.message || finding.title, MAX.message),
    fix === '' ? '' : `Fix: ${messageText(fix, MAX.fix)}`,
  ];
  return { text: text.filter((part) => part !== '').join('\n') || finding.rule, markdown: parts.join('\n\n') };
}

/** `external/cwe/cwe-089` is how GitHub reads a weakness from a tag. */
function tagsOf(finding: Finding): readonly string[] {
  const weaknesses = finding.cwe
    .map((id) => /^CWE-(\d{1,5})$/.exec(id)?.[1])
    .flatMap((number) => (number === undefined ? [] : [`external/cwe/cwe-${number.padStart(3, '0')}`]));
  return [...new Set(['security', finding.category, ...weaknesses])].slice(0, MAX_TAGS);
}

/** The CVSS score where it says the same as our severity, else the middle of the severity's band. */
function securitySeverity({ severity, risk }: Finding): string | null {
  if (severity === 'unknown' || severity === 'info') return null;
  const band = BANDS[severity];
  const cvss = risk?.cvss ?? null;
  const score = cvss !== null && cvss >= band.from && (cvss < band.to || band.to === 10) ? cvss : band.score;
  return score.toFixed(1);
}

function problemSeverity(severity: Severity): string {
  const level = levelOf(severity);
  return level === 'note' ? 'recommendation' : level;
}
