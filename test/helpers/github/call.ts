import type { PullRequest, Repository, Token, World } from './world.js';

/** One request after routing, authentication and validation. */
export interface Call {
  readonly world: World;
  readonly operation: string;
  readonly token: Token | null;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly url: URL;
  /** Checked against the description; handlers read it with the readers below. */
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export type Handler = (call: Call) => Reply;
export type Handlers = Readonly<Record<string, Handler>>;

/** An answer that is an error. */
export class Refusal extends Error {
  readonly status: number;
  readonly errors: unknown;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, errors?: unknown, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }
}

export const NOT_FOUND = 'Not Found';
const MAX_BODY = 65_536;

/** The repository of the call; the server has checked that the token may see it. */
export function repositoryOf(call: Call): Repository {
  const key = `${call.params.owner}/${call.params.repo}`.toLowerCase();
  const repository = call.world.repositories.get(key);
  if (repository === undefined) throw new Refusal(404, NOT_FOUND);
  return repository;
}

/** The pull request of the call, by `pull_number` or `issue_number`. */
export function pullOf(call: Call): PullRequest {
  const number = Number(call.params.pull_number ?? call.params.issue_number);
  const pull = repositoryOf(call).pulls.get(number);
  if (pull === undefined) throw new Refusal(404, NOT_FOUND);
  return pull;
}

/** The token of a call that needs one. */
export function tokenOf(call: Call): Token {
  if (call.token === null) throw new Refusal(401, 'Requires authentication');
  return call.token;
}

/** Comment text within GitHub's limit, which the description does not know. */
export function bodyText(value: unknown, resource: string): string {
  const text = typeof value === 'string' ? value : '';
  if (text.trim() === '')
    throw new Refusal(422, 'Validation Failed', [{ resource, field: 'body', code: 'missing_field' }]);
  if (text.length <= MAX_BODY) return text;
  const message = `body is too long (maximum is ${MAX_BODY} characters)`;
  throw new Refusal(422, 'Validation Failed', [{ resource, field: 'body', code: 'custom', message }]);
}

/** One page of a list with GitHub's Link header. */
export function page(
  call: Call,
  items: readonly unknown[],
  wrap: (items: readonly unknown[]) => unknown = (x) => x,
): Reply {
  const size = Math.min(Math.max(Number(call.query.get('per_page') ?? 30), 1), 100);
  const current = Math.max(Number(call.query.get('page') ?? 1), 1);
  const last = Math.max(Math.ceil(items.length / size), 1);
  const link = (rel: string, target: number) => {
    const url = new URL(call.url);
    url.searchParams.set('page', String(target));
    return `<${url.href}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link('prev', current - 1), link('first', 1)] : []),
    ...(current < last ? [link('next', current + 1), link('last', last)] : []),
  ];
  const shown = items.slice((current - 1) * size, current * size);
  return { status: 200, body: wrap(shown), ...(links.length > 0 && { headers: { link: links.join(', ') } }) };
}
