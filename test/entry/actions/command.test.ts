import { expect, test } from '@jest/globals';
import { command } from '../../../src/entry/actions/command.js';
import type { CommandRequest } from '../../../src/forge/permissions.js';
import { aHost } from '../../helpers/action-host.js';
import { commentEvent, pushEvent } from '../../helpers/events.js';
import { aPull, fakeForge, refused } from '../../helpers/fake-forge.js';

const EVENT = commentEvent();

function hostFor(request: CommandRequest | Error, inputs: Readonly<Record<string, string>> = {}) {
  const workflows: string[] = [];
  const forge = fakeForge({
    permissions: { commandOf: async () => (request instanceof Error ? Promise.reject(request) : request) },
    page: { pull: async () => aPull(), react: async () => undefined },
    runs: {
      newestOf: async ({ workflow }) => {
        workflows.push(workflow);
        return { id: 5, status: 'completed', url: 'u' };
      },
      startAgain: async () => undefined,
    },
  });
  return { host: aHost({ event: EVENT, inputs, forge }), workflows };
}

const RECHECK: CommandRequest = { status: 'accepted', command: { kind: 'recheck' }, number: 7 };

test('the gate’s workflow is started again, by the name that the input gives', async () => {
  const { host, workflows } = hostFor(RECHECK, { workflow: 'own-gate.yml' });
  expect([await command(host), host.actions.outputs.get('command')]).toEqual([0, 'recheck']);
  expect(workflows).toEqual(['own-gate.yml']);
});

test('who may not command changes nothing, and the step stays green', async () => {
  const { host, workflows } = hostFor({ status: 'ignored', reason: 'by a stranger', answer: false });
  expect([await command(host), host.actions.outputs.get('command'), workflows]).toEqual([0, '', []]);
});

test('a permission that cannot be asked obeys nobody', async () => {
  const { host, workflows } = hostFor(refused(503));
  await expect(command(host)).rejects.toThrow('the permission of who asks cannot be read');
  expect(workflows).toEqual([]);
});

test.each([
  ['another event', aHost({ event: pushEvent() }), 'commands come with issue_comment and check_run'],
  ['a workflow that is no file name', aHost({ event: EVENT, inputs: { workflow: '../x.yml' } }), 'input workflow'],
  ['no token', aHost({ event: EVENT }), 'input github-token'],
])('%s is refused', async (_name, host, said) => {
  await expect(command(host)).rejects.toThrow(said);
});
