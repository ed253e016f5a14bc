import type { Finding } from '../model/finding.js';
import type { OwnRules } from '../model/own-rule.js';
import { type Code, codeSpan } from '../util/markdown.js';
import { allowedUrl, revokeUrl } from '../util/markdown-link.js';
import { type KnownPart, ownProse } from '../util/own-markdown.js';
import { VERSION } from '../util/version.js';
import { advisoryUrl } from './advisory-link.js';

/** Where the pages of our rules are read: as they were when the running version was made. */
const PAGES = `https://github.com/gatehouse-dev/gatehouse/blob/v${VERSION}/docs/rules/`;
/** The list of all rules. */
export const ALL_RULES = `${PAGES}README.md`;
const NONE: OwnRules = new Map();

/** What of a finding's texts is ours by the product's own word, and is shown as it is written. */
export function ownParts(
  { rule, references }: Finding,
  rules: OwnRules = NONE,
  code: Code = codeSpan,
): readonly KnownPart[] {
  const pages = references.filter((reference) => revokeUrl(reference) !== null);
  return [...(rules.get(rule)?.texts ?? []), ...pages].map((text) => ({ text, shown: ownProse(text, code) }));
}

/** The page on a finding's rule: of its advisory, or ours of one of our rules; null where nobody has one. */
export function ruleUrl(rule: string, rules: OwnRules = NONE): string | null {
  const advisory = advisoryUrl(rule);
  if (advisory !== null) return allowedUrl(advisory);
  const own = rules.get(rule);
  return own === undefined ? null : `${PAGES}${own.page}`;
}
