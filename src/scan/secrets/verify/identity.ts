import type { AnswerFields } from './answer-fields.js';

/** Whose a live token is and what it may do, as the provider's answer to the one question says. */
export interface Identity {
  /** An account, a user, an organisation. */
  readonly owner: string | null;
  readonly scopes: readonly string[];
}

/** Headers of an answer by their name in lower case. */
export type AnswerHeaders = Readonly<Record<string, string>>;
export type ReadIdentity = (answer: AnswerFields, headers: AnswerHeaders) => Identity;

/** More than so many are a number. */
const MOST_SCOPES = 12;
const LONGEST_NAME = 80;

/** `, of octocat, with the scopes repo, workflow`; empty when the provider says nothing of it. */
export function identityWords({ owner, scopes }: Identity): string {
  const names = scopes.map(plain).filter((name) => name !== '');
  const more = names.length - MOST_SCOPES;
  const named = names.slice(0, MOST_SCOPES).join(', ') + (more > 0 ? ` and ${more} more` : '');
  const of = plain(owner ?? '');
  return `${of === '' ? '' : `, of ${of}`}${named === '' ? '' : `, with the scopes ${named}`}`;
}

/** A name that others chose, as text that no output takes for more. */
function plain(name: string): string {
  return name
    .replace(/[^\w@.:/+ -]/g, '?')
    .trim()
    .slice(0, LONGEST_NAME);
}

/** The list of a header, `repo, workflow`. */
export function headerList(headers: AnswerHeaders, name: string): string[] {
  return (headers[name] ?? '').split(/[\s,]+/).filter((part) => part !== '');
}
