import type { ActionHost } from '../../src/app/host/action-host.js';
import type { GitHubEvent } from '../../src/forge/event.js';
import type { Forge } from '../../src/forge/forge.js';
import { eventContext, pullEvent } from './events.js';
import { type FakeActions, fakeActions } from './fake-actions.js';

export interface HostParts {
  readonly event?: GitHubEvent;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: NodeJS.ProcessEnv;
  readonly forge?: Forge | null;
}

/** The host of an action's run in this process: what it is told is kept for the test. */
export interface TestHost extends ActionHost {
  readonly actions: FakeActions;
}

export function aHost({ event = pullEvent(), inputs = {}, env = {}, forge = null }: HostParts = {}): TestHost {
  return {
    actions: fakeActions(inputs),
    env,
    context: eventContext(event),
    place: { serverUrl: 'https://forge.test', runUrl: null },
    token: forge === null ? '' : 'token',
    forge,
  };
}
