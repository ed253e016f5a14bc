import { expect, test } from '@jest/globals';
import { recheck } from '../../../src/app/answers/recheck.js';
import type { GateRun } from '../../../src/forge/runs.js';
import { aPull, fakeForge, refused } from '../../helpers/fake-forge.js';

const run = (status: string): GateRun => ({ id: 5, status, url: 'u' });

async function ask(newest: GateRun | null | Error, pull = aPull()) {
  const started: number[] = [];
  const asked: unknown[] = [];
  const forge = fakeForge({
    page: { pull: async () => pull },
    runs: {
      newestOf: async (wanted) => {
        asked.push(wanted);
        if (newest instanceof Error) throw newest;
        return newest;
      },
      startAgain: async (id) => void started.push(id),
    },
  });
  return { answer: await recheck(forge, 7, 'gatehouse.yml'), started, asked };
}

test('the gate’s last run of the head is started again, and no other', async () => {
  const { answer, started, asked } = await ask(run('completed'));
  expect([answer.started, started]).toEqual([true, [5]]);
  expect(asked).toEqual([{ workflow: 'gatehouse.yml', headSha: 'a'.repeat(40) }]);
});

test.each([
  ['is running already', run('in_progress'), 'is running for this head already'],
  ['has not run for this head', null, 'has not run for the head'],
  ['has no such workflow file', refused(404), 'there is no workflow file gatehouse.yml'],
  ['may not be started by this token', refused(403, 'Resource not accessible by integration'), 'the token lacks'],
])('who asks is told when the gate %s', async (_name, newest, said) => {
  const { answer, started } = await ask(newest);
  expect([answer.started, started]).toEqual([false, []]);
  expect(answer.said).toContain(said);
});

test('nothing is started for a pull request that is closed', async () => {
  const { answer, started } = await ask(run('completed'), aPull({ state: 'closed' }));
  expect([answer.started, started]).toEqual([false, []]);
});
