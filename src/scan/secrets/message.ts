import type { PullRequestText } from '../../model/pull-request-text.js';
import type { CompiledRule } from './rules/rule.js';

/** Shorter values would give away too much of themselves with their first characters. */
const LONG_ENOUGH = 16;

/** Where a secret was found, as far as the message tells. */
export interface Whereabouts {
  /** Set for a secret whose first place is in the history only. */
  readonly commit: string | null;
  /** Set when its first place is what a commit says of itself, or a name. */
  readonly word?: { readonly what: string; readonly commit: string } | null;
  readonly texts: readonly PullRequestText[];
  /** Whether a file or the history holds it, beside texts. */
  readonly inFile: boolean;
}

/** What may be shown of a value: at most its first four characters, its length, its keyed hash. */
export function redacted(rule: CompiledRule, value: string, hash: string): string {
  const shows = value.length >= LONG_ENOUGH && (rule.kind === 'token' || rule.kind === 'window');
  const first = shows ? value.slice(0, 4).replace(/[^A-Za-z0-9_.:/-]/g, '?') : '';
  return `${first}… (${value.length} characters, hash ${hash})`;
}

/** What happened and what to do, in order. */
export function secretMessage(
  rule: CompiledRule,
  shown: string,
  facts: readonly string[],
  whereabouts: Whereabouts,
): string {
  const { commit, texts, word = null } = whereabouts;
  const what = `${rule.title} ${shown}${facts.length === 0 ? '' : `: ${facts.join(', ')}`}.`;
  const removed =
    commit === null ? '' : ` It was removed from the tree but is still in the history: commit ${commit.slice(0, 12)}.`;
  const written = texts.length === 0 ? '' : ` It is written in ${placesOf(texts)} of the pull request.`;
  const said = word === null ? '' : ` It stands in the ${word.what}: ${word.commit.slice(0, 12)}.`;
  return `${what}${removed}${said}${written} ${steps(rule, whereabouts).join(' ')}`;
}

/** `the description and 2 comments`, in our own words. */
function placesOf(texts: readonly PullRequestText[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of texts) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const single = (kind: string) => (kind === 'title' || kind === 'description' ? `the ${kind}` : `a ${kind}`);
  return [...counts].map(([kind, count]) => (count === 1 ? single(kind) : `${count} ${kind}s`)).join(', ');
}

function steps(rule: CompiledRule, { commit, texts, inFile, word = null }: Whereabouts): string[] {
  const revoke =
    rule.revoke === null ? `1. ${rule.remedy ?? 'Revoke it where it was made.'}` : `1. Revoke it at ${rule.revoke}.`;
  const used = rule.log ?? (rule.revoke === null ? 'the logs of what it opens' : `the log of ${rule.provider}`);
  const log = `2. Check ${used} for its use by others.`;
  const remove =
    commit === null && word === null
      ? 'Then take it out of the code. Taking it out alone is not enough: whoever has read the repository keeps it.'
      : 'Then rewrite the branch without it. Rewriting alone is not enough: whoever has fetched the branch keeps it.';
  const edit =
    'Then edit the text and delete the revisions that hold it: GitHub keeps them in the edit history. Editing alone is not enough: whoever has read it keeps it.';
  const last = [...(inFile ? [remove] : []), ...(texts.length > 0 ? [edit] : [])];
  return [revoke, log, ...last.map((step, index) => `${index + 3}. ${step}`)];
}

/** The one step for the finding's fix. */
export function secretFix(rule: CompiledRule, onlyInTexts: boolean): string {
  const revoke = rule.revoke === null ? 'Revoke it' : `Revoke it at ${rule.revoke}`;
  return onlyInTexts
    ? `${revoke}, then edit the text and delete its edit history.`
    : `${revoke}, issue a new one, and read it from a secret store or the environment.`;
}
