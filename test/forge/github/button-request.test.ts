import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { CheckRunEvent } from '../../../src/forge/event.js';
import { buttonRequest } from '../../../src/forge/github/button-request.js';
import { push, shaOf } from '../../helpers/github/builders.js';
import { openScene, type Scene } from '../../publish/scene.js';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  for (const login of ['wim', 'rita']) scene.github.token({ login });
  scene.repository.collaborators.set('wim', 'write').set('rita', 'read');
});
afterEach(() => scene.github.close());

const CLICK: CheckRunEvent = {
  name: 'check_run',
  action: 'requested_action',
  checkName: 'Gatehouse report',
  headSha: shaOf('head'),
  externalId: 'gatehouse:pull/1',
  button: 'recheck',
  sender: 'wim',
  senderIsBot: false,
};
const ask = (more: Partial<CheckRunEvent> = {}) => buttonRequest(scene.client, scene.ref, { ...CLICK, ...more });

test('a click of somebody who may write is a command for the pull request that the check run names', async () => {
  expect(await ask()).toEqual({ status: 'accepted', command: { kind: 'recheck' }, number: 1 });
  expect(await ask({ button: 'explain:0123abcd', checkName: 'Gatehouse report (web)' })).toEqual({
    status: 'accepted',
    command: { kind: 'explain', id: '0123abcd' },
    number: 1,
  });
});

test.each<[string, Partial<CheckRunEvent>]>([
  ['a check run that ended', { action: 'completed', button: null }],
  ['another check’s button', { checkName: 'Lint' }],
  ['a button that is not ours', { button: 'merge' }],
  ['a check run of a pushed commit', { externalId: null }],
  ['a bot', { senderIsBot: true }],
])('%s is passed over without a question to GitHub', async (_what, more) => {
  expect(await ask(more)).toMatchObject({ status: 'ignored', answer: false });
  expect(scene.github.log.count()).toBe(0);
});

test.each(['rita', 'mallory'])('a click of %s, who may not write, is ignored', async (sender) => {
  expect(await ask({ sender })).toMatchObject({ status: 'ignored' });
});

test('the check run of an older head, or of a closed pull request, starts nothing', async () => {
  push(scene.pull, shaOf('next'));
  expect(await ask()).toMatchObject({ status: 'ignored' });
  expect(await ask({ headSha: shaOf('next') })).toMatchObject({ status: 'accepted' });
  scene.pull.state = 'closed';
  expect(await ask({ headSha: shaOf('next') })).toMatchObject({ status: 'ignored' });
});
