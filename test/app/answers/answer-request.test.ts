import { expect, test } from '@jest/globals';
import { answerRequest } from '../../../src/app/answers/answer-request.js';
import type { Command, CommandRequest } from '../../../src/forge/permissions.js';
import type { GateRun } from '../../../src/forge/runs.js';
import { commentEvent } from '../../helpers/events.js';
import { aPull, fakeForge, refused } from '../../helpers/fake-forge.js';
import { recordingLog } from '../../helpers/silent-log.js';

const COMPLETED: GateRun = { id: 5, status: 'completed', url: 'u' };

interface Shown {
  readonly reactions: string[];
  readonly replies: string[];
  readonly lines: readonly string[];
}

async function answer(request: CommandRequest, newest: GateRun | null = COMPLETED, mayReact = true): Promise<Shown> {
  const [reactions, replies]: [string[], string[]] = [[], []];
  const log = recordingLog();
  const forge = fakeForge({
    page: {
      pull: async () => aPull(),
      react: async (_id, content) => {
        if (!mayReact) throw refused(403, 'Resource not accessible by integration');
        reactions.push(content);
      },
      createComment: async (body) => {
        replies.push(body);
        return { id: 1, nodeId: 'n', body, url: 'u', own: true, minimized: false };
      },
    },
    runs: { newestOf: async () => newest, startAgain: async () => undefined },
  });
  const http = () => Promise.reject(new Error('no network'));
  await answerRequest({ forge, http, env: {}, log, workflow: 'gatehouse.yml' }, commentEvent(), request);
  return { reactions, replies, lines: log.lines };
}

const accepted = (command: Command): CommandRequest => ({ status: 'accepted', command, number: 7 });

test('a command that was obeyed gets its thumb, and no comment', async () => {
  expect(await answer(accepted({ kind: 'recheck' }))).toMatchObject({ reactions: ['+1'], replies: [] });
});

test('a statement counts although the gate could not be started: that is said', async () => {
  const { reactions, replies } = await answer(accepted({ kind: 'revoked', id: 'f0f0f0f0' }), null);
  expect(reactions).toEqual(['+1']);
  expect(replies).toEqual([expect.stringContaining('The statement counts from the next run on')]);
});

test('who may not command is ignored, and told only where that helps', async () => {
  const ignored = (answer: boolean) => ({ status: 'ignored', reason: 'by a stranger', answer }) as const;
  expect(await answer(ignored(false))).toMatchObject({ reactions: [], replies: [] });
  expect(await answer(ignored(true))).toMatchObject({ reactions: ['confused'], replies: [] });
});

test('a rule that does not exist is no defect of the action', async () => {
  const { reactions, replies } = await answer(accepted({ kind: 'explain', id: 'no-such-rule' }));
  expect([reactions, replies]).toEqual([['confused'], [expect.stringContaining('unknown rule')]]);
});

test('an answer that is refused is told in the log', async () => {
  const { lines } = await answer(accepted({ kind: 'recheck' }), COMPLETED, false);
  expect(lines).toEqual([expect.stringMatching(/^warn: the command was not answered: the token lacks/)]);
});
