import since from '../../../../rules/since.json' with { type: 'json' };
import type { RuleRelease } from '../../facts.js';

interface Release extends RuleRelease {
  /** Ids of the rules that it was the first to have. */
  readonly rules: readonly string[];
}

/**
 * The release that brought each rule, as `scripts/release.mjs` writes it down when a version is prepared. What the first
 * version had is not new, since there was none before it; what no release has is not there, and so has no date.
 */
export const RULE_RELEASES: ReadonlyMap<string, RuleRelease> = ruleReleases(since.releases);

/** @param releases oldest first */
export function ruleReleases(releases: readonly Release[]): ReadonlyMap<string, RuleRelease> {
  return new Map(
    releases.slice(1).flatMap(({ version, date, rules }) => rules.map((rule) => [rule, { version, date }] as const)),
  );
}
