import type { LayerHost } from '../../config/layers/layer-reader.js';
import type { EventContext } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import { readEvent } from '../../forge/github/event.js';
import { githubForge } from '../../forge/github/forge.js';
import { urlsFrom } from '../../forge/github/urls.js';
import type { RepositoryRef } from '../../forge/repository.js';
import type { Actions } from '../../io/actions.js';
import type { Log } from '../../model/log.js';
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
  const forge = token === '' ? null : forgeOf(context.repository, token, env, actions.log);
  return { actions, env, context, place: runPlace(context, urls.server), token, forge };
}

function forgeOf(repository: RepositoryRef, token: string, env: NodeJS.ProcessEnv, log: Log): Forge {
  const urls = urlsFrom(env);
  const load = async () => {
    const { createClient } = await import('../../forge/github/client.js');
    const timeoutMs = timeLimitMs(env);
    return createClient({ token, urls, log, env, ...(timeoutMs !== null && { timeoutMs }) });
  };
  return githubForge(repository, urls, load);
}

/** Where an action reads the layers above the policy. */
export function hostLayers({ forge, place }: Pick<ActionHost, 'forge' | 'place'>): LayerHost {
  return { content: forge?.content ?? null, server: place.serverUrl };
}

/** The same for the command line: GitHub, with the token that its own `gh` would take. */
export function localLayers(env: NodeJS.ProcessEnv, log: Log): LayerHost {
  const token = env.GH_TOKEN || env.GITHUB_TOKEN || '';
  const { server } = urlsFrom(env);
  // The port is bound to a repository; which, every layer says for itself.
  return { content: token === '' ? null : forgeOf({ owner: '', repo: '' }, token, env, log).content, server };
}
