import type { CompiledRule } from './rules/rule.js';

/** Shorter values would give away too much of themselves with their first characters. */
const LONG_ENOUGH = 16;

/** What may be shown of a value: at most its first four characters, its length, its keyed hash. */
export function redacted(rule: CompiledRule, value: string, hash: string): string {
  const shows = value.length >= LONG_ENOUGH && (rule.kind === 'token' || rule.kind === 'window');
  const first = shows ? value.slice(0, 4).replace(/[^A-Za-z0-9_.:/-]/g, '?') : '';
  return `${first}… (${value.length} characters, hash ${hash})`;
}

/** What happened and what to do, in order. `commit` is set for a secret that is only in the history. */
export function secretMessage(
  rule: CompiledRule,
  shown: string,
  facts: readonly string[],
  commit: string | null,
): string {
  const what = `${rule.title} ${shown}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}.`;
  const where =
    commit === null ? '' : ` It was removed from the tree but is still in the history: commit ${commit.slice(0, 12)}.`;
  return `${what}${where} ${steps(rule, commit).join(' ')}`;
}

function steps(rule: CompiledRule, commit: string | null): string[] {
  const revoke =
    rule.revoke === null ? `1. ${rule.remedy ?? 'Revoke it where it was made.'}` : `1. Revoke it at ${rule.revoke}.`;
  const used = rule.log ?? (rule.revoke === null ? 'the logs of what it opens' : `the log of ${rule.provider}`);
  const log = `2. Check ${used} for its use by others.`;
  const remove =
    commit === null
      ? '3. Then take it out of the code. Taking it out alone is not enough: whoever has read the repository keeps it.'
      : '3. Then rewrite the branch without it. Rewriting alone is not enough: whoever has fetched the branch keeps it.';
  return [revoke, log, remove];
}

/** The one step for the finding's fix. */
export function secretFix(rule: CompiledRule): string {
  const revoke = rule.revoke === null ? 'Revoke it' : `Revoke it at ${rule.revoke}`;
  return `${revoke}, issue a new one, and read it from a secret store or the environment.`;
}
