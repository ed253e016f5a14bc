import type { EventContext } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import { readEvent } from '../../forge/github/event.js';
import { githubForge } from '../../forge/github/forge.js';
import { urlsFrom } from '../../forge/github/urls.js';
import type { Actions } from '../../io/actions.js';
import { type RunPlace, runPlace } from './run-place.js';
import { timeLimitMs } from './time-limit.js';

/** What an action knows of its run. Whoever needs a part of it is given that part. */
export interface ActionHost {
  readonly actions: Actions;
  readonly env: NodeJS.ProcessEnv;
  readonly context: EventContext;
  readonly place: RunPlace;
  readonly token: string;
  /** null without a token. */
  readonly forge: Forge | null;
}

/** Reads event, addresses and token; the token is masked before anything can be printed. */
export function actionHost(actions: Actions, env: NodeJS.ProcessEnv): ActionHost {
  const token = actions.input('github-token');
  if (token !== '') actions.mask(token);
  const context = readEvent(env);
  const urls = urlsFrom(env);
  const load = async () => {
    const { createClient } = await import('../../forge/github/client.js');
    const timeoutMs = timeLimitMs(env);
    return createClient({ token, urls, log: actions.log, env, ...(timeoutMs !== null && { timeoutMs }) });
  };
  const forge = token === '' ? null : githubForge(context.repository, urls, load);
  return { actions, env, context, place: runPlace(context, urls.server), token, forge };
}
