import { expect, test } from '@jest/globals';
import { isOwnChange } from '../../../src/app/change/own-change.js';
import type { GitHubEvent } from '../../../src/forge/event.js';
import { commentEvent, pullEvent, pushEvent, queueEvent, workflowRunEvent } from '../../helpers/events.js';

const PLAIN = { ref: 'refs/heads/main', sha: 'a'.repeat(40) };

test.each<[string, GitHubEvent, boolean]>([
  ['a push', pushEvent(), true],
  ['a nightly run', { name: 'schedule', ...PLAIN }, true],
  ['a run by hand', { name: 'workflow_dispatch', ...PLAIN }, true],
  ['a branch of this repository', pullEvent(), true],
  ['a fork', pullEvent({ fork: true }), false],
  ['a change that is read through the API', pullEvent({ name: 'pull_request_target' }), false],
  ['a merge queue, which may hold a fork’s change', queueEvent(), false],
  ['a run that follows another', workflowRunEvent(), false],
  ['a comment', commentEvent(), false],
])('no token that a stranger planted is sent to its provider: %s', (_name, event, own) => {
  expect(isOwnChange(event)).toBe(own);
});
