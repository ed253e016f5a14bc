import type { Category, Finding } from '../../../model/finding.js';
import type { Facts } from '../../facts.js';
import type { Condition } from '../condition.js';
import { RULE_RELEASES } from './rule-release.js';

const USUAL_DAYS = 14;
const DAY_MS = 86_400_000;

/** What our own rules tell; malicious packages, advisories, licences and what the policy itself denies are never lowered. */
const OF_RULES: ReadonlySet<Category> = new Set(['secret', 'code', 'infrastructure', 'workflow', 'database']);

/** So many days from the release that brought it, a rule warns where it would block; null: it is judged like any other. */
export const newRules: Condition<number | null> = {
  id: 'new-rules',
  settings: {
    schema: {
      default: 'judge',
      description:
        'What a rule does that a version brought a short while ago: `warn` for 14 days from that release, or for as many as `days` says; `judge`: the same as any other.',
      if: { type: 'object' },
      then: {
        type: 'object',
        additionalProperties: false,
        required: ['days'],
        properties: { days: { type: 'integer', minimum: 1, maximum: 365, description: 'Days from the release.' } },
      },
      else: { enum: ['judge', 'warn'] },
    },
    defaults: null,
    read: daysOf,
    describe: (days) => [['', days === null ? 'judge' : `warn for ${days} days`]],
    // Whoever judges at once lowers nothing: no days at all.
    layering: {
      kind: 'value',
      effectOf(above, below) {
        const steps = (daysOf(above) ?? 0) - (daysOf(below) ?? 0);
        return steps === 0 ? 'same' : steps > 0 ? 'tightens' : 'loosens';
      },
    },
  },
  options: [],
  open: (days, { facts }) => ({
    judgeFinding: (finding) =>
      days !== null && isLowered(finding) && isNew(finding, days, facts) ? { outcome: 'warn', atMost: true } : null,
  }),
};

function daysOf(file: unknown): number | null {
  if (file === 'warn') return USUAL_DAYS;
  const { days } = Object(file) as { readonly days?: unknown };
  return typeof days === 'number' ? days : null;
}

/** A secret that its provider accepts is critical, whoever found it. */
function isLowered({ category, severity }: Finding): boolean {
  return OF_RULES.has(category) && !(category === 'secret' && severity === 'critical');
}

/** Whether nobody but new rules of ours tells of it: an old one, or another tool, would have told of it before. */
function isNew({ sources }: Finding, days: number, { now, ruleReleases }: Facts): boolean {
  return (
    sources.length > 0 &&
    sources.every(({ tool, rule }) => {
      const release = tool === 'gatehouse' ? (ruleReleases?.get(rule) ?? RULE_RELEASES.get(rule)) : undefined;
      return release !== undefined && now.getTime() < Date.parse(`${release.date}T00:00:00Z`) + days * DAY_MS;
    })
  );
}
