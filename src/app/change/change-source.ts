import { resolve } from 'node:path';
import type { GitHubEvent } from '../../forge/event.js';
import type { Forge } from '../../forge/forge.js';
import type { Exec } from '../../io/exec.js';
import { watchCommand } from '../../io/watch.js';
import type { FetchCommit } from '../../workspace/workspace-request.js';
import type { ActionHost } from '../host/action-host.js';
import { type EventFacts, eventFacts } from './event-facts.js';
import { commitFetcher } from './fetch-commit.js';

/** What both sides of an event's change are opened from. */
export interface ChangeSource {
  readonly event: GitHubEvent;
  readonly forge: Forge | null;
  readonly facts: EventFacts;
  /** Absolute path of GITHUB_WORKSPACE. */
  readonly root: string;
  readonly exec: Exec;
  readonly fetchCommit: FetchCommit;
}

/** The source of this run's event. */
export function changeSource({ actions, env, context, place, token, forge }: ActionHost, exec: Exec): ChangeSource {
  return {
    event: context.event,
    forge,
    facts: eventFacts(env.GITHUB_SHA ?? '', forge?.content ?? null, actions.log),
    root: resolve(env.GITHUB_WORKSPACE ?? process.cwd()),
    exec,
    fetchCommit: commitFetcher(watchCommand, actions.log, place.serverUrl, token),
  };
}
