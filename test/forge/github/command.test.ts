import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { IssueCommentEvent } from '../../../src/forge/event.js';
import { parseCommand } from '../../../src/forge/github/command.js';
import { commandRequest } from '../../../src/forge/github/command-request.js';
import { openScene, type Scene } from '../../publish/scene.js';

describe('reading a comment', () => {
  test.each([
    ['/gatehouse recheck', { kind: 'recheck' }],
    ['/gatehouse recheck  \r\nplease', { kind: 'recheck' }],
    ['/gatehouse explain GHSA-jf85-cpcp-j695', { kind: 'explain', id: 'GHSA-jf85-cpcp-j695' }],
    ['/gatehouse\texplain jwt-alg-none', { kind: 'explain', id: 'jwt-alg-none' }],
    ['/gatehouse revoked 0123abcd', { kind: 'revoked', id: '0123abcd' }],
    ['/gatehouse override 0123456789ab it burns', { kind: 'override', head: '0123456789ab', reason: 'it burns' }],
  ])('%j is a command', (body, command) => {
    expect(parseCommand(body)).toEqual({ status: 'command', command });
  });

  test.each([
    'looks good',
    '> /gatehouse recheck',
    ' /gatehouse recheck',
    '`/gatehouse recheck`',
    '/gatehousex recheck',
    'hi\n/gatehouse recheck',
    '',
  ])('%j is none', (body) => {
    expect(parseCommand(body)).toEqual({ status: 'none' });
  });

  test.each([
    '/gatehouse',
    '/gatehouse merge',
    '/gatehouse recheck now',
    '/gatehouse revoked ../x',
    '/gatehouse explain $(id)',
    '/gatehouse revoked',
    '/gatehouse override it burns',
    '/gatehouse override 0123456 it burns',
    '/gatehouse override 0123456789ab',
  ])('%j is answered with what is known', (body) => {
    expect(parseCommand(body)).toEqual({ status: 'wrong', reason: expect.stringContaining('recheck') });
  });
});

describe('who may command', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await openScene();
    for (const login of ['ann', 'wim', 'rita', 'zoe']) scene.github.token({ login });
    scene.repository.collaborators.set('ann', 'admin').set('wim', 'write').set('rita', 'read');
  });
  afterEach(() => scene.github.close());

  const event = (more: Partial<IssueCommentEvent>): IssueCommentEvent => ({
    name: 'issue_comment',
    action: 'created',
    number: 1,
    pullRequest: true,
    commentId: 5,
    body: '/gatehouse recheck',
    author: 'wim',
    authorIsBot: false,
    edited: false,
    ...more,
  });
  const ask = (more: Partial<IssueCommentEvent>) => commandRequest(scene.client, scene.ref, event(more));

  test.each(['ann', 'wim'])('%s may', async (author) => {
    expect(await ask({ author })).toEqual({ status: 'accepted', command: { kind: 'recheck' }, number: 1 });
  });

  test.each(['rita', 'zoe', 'nobody-at-all'])('%s may not, and is told', async (author) => {
    expect(await ask({ author })).toMatchObject({ status: 'ignored', answer: true });
  });

  test.each([
    ['an edited comment', { edited: true }],
    ['a bot', { authorIsBot: true }],
    ['an issue', { pullRequest: false }],
    ['ordinary talk', { body: 'nice' }],
  ])('%s is passed over without a question to GitHub', async (_what, more) => {
    expect(await ask(more)).toMatchObject({ status: 'ignored', answer: false });
    expect(scene.github.log.count()).toBe(0);
  });
});
