import { stripControl } from '../../util/control-characters.js';
import { messageOf } from '../../util/thrown.js';
import type { Grant, Refusal } from '../answer.js';

const MAX_MESSAGE = 300;

/** An answer that GitHub would not give: a proxy's page, a list without end. */
export class UnexpectedAnswerError extends Error {
  override readonly name = 'UnexpectedAnswerError';
}

/**
 * The refusal that a thrown value stands for; `grant` is what the call needs.
 * @throws the value itself when it is no answer of GitHub and no failed connection: a defect must not look like one.
 */
export function refusalOf(error: unknown, grant: Grant): Refusal {
  const graphql = graphqlRefusal(error, grant);
  if (graphql !== null) return graphql;
  if (error instanceof UnexpectedAnswerError) return { kind: 'unavailable', reason: shorten(error.message) };
  const status = statusOf(error);
  if (status === null) throw error;
  const said = shorten(messageOf(error));
  if (status === 401) return { kind: 'credentials', reason: 'the token is not valid or has expired (401)' };
  if (/rate limit/i.test(said) || status === 429)
    return { kind: 'rate-limit', reason: `rate limit (${status}): ${said}` };
  if (status === 403) {
    const wanted = acceptedPermissions(error) ?? `\`${grant}\``;
    if (!/not accessible|permission|denied/i.test(said))
      return { kind: 'permission', reason: `GitHub answered 403: ${said}` };
    return {
      kind: 'permission',
      reason: `the token lacks ${wanted}; grant it in the job's permissions (403: ${said})`,
    };
  }
  if (status === 404) {
    return { kind: 'not-found', reason: `GitHub answered 404: it is gone, or the token lacks \`${grant}\`` };
  }
  if (status === 409) return { kind: 'conflict', reason: `GitHub answered 409: ${said}` };
  if (status >= 500) return { kind: 'unavailable', reason: `GitHub did not answer (${status}): ${said}` };
  return { kind: 'invalid', reason: `GitHub answered ${status}: ${said}` };
}

/** The HTTP status of a failed request; null for any other value. A lost connection counts as 500, as octokit has it. */
export function statusOf(error: unknown): number | null {
  if (!(error instanceof Error) || error.name !== 'HttpError') return null;
  return 'status' in error && typeof error.status === 'number' ? error.status : null;
}

/** Whether the answer was lost, so that the write may have happened. */
export function mayHaveHappened(error: unknown): boolean {
  return (statusOf(error) ?? 0) >= 500;
}

function graphqlRefusal(error: unknown, grant: Grant): Refusal | null {
  if (!(error instanceof Error) || error.name !== 'GraphqlResponseError') return null;
  const said = shorten(error.message);
  const first: unknown = 'errors' in error && Array.isArray(error.errors) ? error.errors[0] : null;
  const type = typeof first === 'object' && first !== null && 'type' in first ? first.type : null;
  if (type === 'FORBIDDEN') {
    return { kind: 'permission', reason: `the token lacks \`${grant}\`; grant it in the job's permissions (${said})` };
  }
  if (type === 'NOT_FOUND') return { kind: 'not-found', reason: `GitHub answered: ${said}` };
  if (type === 'RATE_LIMITED') return { kind: 'rate-limit', reason: `rate limit: ${said}` };
  return { kind: isAboutRequest(first) ? 'invalid' : 'unavailable', reason: `GitHub answered: ${said}` };
}

/** GitHub gives an error a type or a code when the request is to blame; one of its own ("Something went wrong") has neither. */
function isAboutRequest(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return ('type' in error && typeof error.type === 'string') || 'extensions' in error;
}

/** GitHub names the permissions that would do: `issues=write; pull_requests=write`. */
function acceptedPermissions(error: unknown): string | null {
  if (!(error instanceof Error) || !('response' in error)) return null;
  const response = error.response;
  if (typeof response !== 'object' || response === null || !('headers' in response)) return null;
  const headers = response.headers;
  if (typeof headers !== 'object' || headers === null || !('x-accepted-github-permissions' in headers)) return null;
  const pairs = String(headers['x-accepted-github-permissions']).matchAll(/(\w+)=(\w+)/g);
  const names = [...pairs].map((pair) => `\`${pair[1]?.replaceAll('_', '-')}: ${pair[2]}\``);
  return names.length === 0 ? null : names.join(' or ');
}

function shorten(text: string): string {
  const line = stripControl(text);
  return line.length <= MAX_MESSAGE ? line : `${line.slice(0, MAX_MESSAGE)}…`;
}
