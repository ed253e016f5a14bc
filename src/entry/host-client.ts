import type { GitHubClient } from '../github/client.js';
import { type Grant, refusalOf } from '../github/refusal.js';
import { ConfigurationError, LocatedError, ScanError } from '../model/errors.js';
import type { ActionHost } from './action-run.js';
import { timeLimitMs } from './time-limit.js';

type ClientHost = Pick<ActionHost, 'token' | 'urls' | 'actions'>;

/** One client for each run: what one part has read, another asks for under its ETag, and all share one pace of writes. */
const clients = new WeakMap<ClientHost, Promise<GitHubClient>>();

/** The client is heavy: it is loaded by the first who needs it. @throws ConfigurationError without a token. */
export function clientOf(host: ClientHost): Promise<GitHubClient> {
  const client = clients.get(host) ?? loadClient(host);
  clients.set(host, client);
  return client;
}

async function loadClient({ token, urls, actions }: ClientHost): Promise<GitHubClient> {
  if (token === '')
    throw new ConfigurationError('input github-token: it is empty, and this action works through the API');
  const { createClient } = await import('../github/client.js');
  const timeoutMs = timeLimitMs(process.env);
  return createClient({ token, urls, log: actions.log, ...(timeoutMs !== null && { timeoutMs }) });
}

/**
 * A read without which this step has nothing to do.
 * @throws ScanError in one line when GitHub does not answer or refuses: that is no defect of ours.
 */
export async function required<T>(what: string, grant: Grant, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof LocatedError || error instanceof ConfigurationError) throw error;
    throw new ScanError(`${what}: ${refusalOf(error, grant).reason}`);
  }
}
