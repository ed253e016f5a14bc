import { expect, test } from '@jest/globals';
import type { ActionHost } from '../../../src/app/host/action-host.js';
import { publishPlace } from '../../../src/app/page/publish-place.js';
import type { EventContext } from '../../../src/forge/event.js';
import { eventContext, pullEvent, pushEvent } from '../../helpers/events.js';
import { fakeActions } from '../../helpers/fake-actions.js';

const MERGE = 'd'.repeat(40);

function sarifOf(context: EventContext, sha = MERGE) {
  const host: ActionHost = {
    actions: fakeActions(),
    env: { GITHUB_SHA: sha },
    context,
    place: { serverUrl: 'https://forge.test', runUrl: null },
    token: '',
    forge: null,
  };
  return publishPlace(host).sarif;
}

test('code scanning files a log with the commit and the ref of the checkout', () => {
  expect(sarifOf(eventContext(pullEvent()))).toEqual({ commit: MERGE, ref: 'refs/pull/7/merge' });
  expect(sarifOf(eventContext(pushEvent(), { ref: 'refs/heads/main' }))).toEqual({
    commit: MERGE,
    ref: 'refs/heads/main',
  });
});

test('the alerts of a change are never laid to the default branch that its job runs on', () => {
  const context = eventContext(pullEvent({ name: 'pull_request_target' }), { ref: 'refs/heads/main' });
  expect(sarifOf(context)).toEqual({ commit: 'a'.repeat(40), ref: 'refs/pull/7/head' });
});

test('a log has no place where the runner names no commit or no ref', () => {
  expect(sarifOf(eventContext(pullEvent()), '')).toBeNull();
  expect(sarifOf(eventContext(pullEvent(), { ref: '' }))).toBeNull();
});
