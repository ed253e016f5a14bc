import { type EventContext, readEvent } from '../../forge/github/event.js';
import { type GitHubUrls, urlsFrom } from '../../forge/github/urls.js';
import type { Actions } from '../../io/actions.js';

/** What an action knows of its run. */
export interface ActionHost {
  readonly actions: Actions;
  readonly env: NodeJS.ProcessEnv;
  readonly context: EventContext;
  readonly urls: GitHubUrls;
  readonly token: string;
}

/** Reads event, addresses and token; the token is masked before anything can be printed. */
export function actionHost(actions: Actions, env: NodeJS.ProcessEnv): ActionHost {
  const token = actions.input('github-token');
  if (token !== '') actions.mask(token);
  return { actions, env, context: readEvent(env), urls: urlsFrom(env), token };
}
