import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { artifact, push, shaOf } from '../helpers/github/builders.js';
import { pullRequestPayload, workflowRunPayload } from '../helpers/github/event-payload.js';
import { FULL_PERMISSIONS } from '../helpers/github/github.js';
import { zipOf } from '../helpers/zip-writer.js';
import type { ActionScene } from './action-scene.js';
import { type ForkScene, openForkScene, SHAS } from './fork-scene.js';
import { madeResult, someFindings } from './made-result.js';

let fork: ForkScene;
let scene: ActionScene;

beforeEach(async () => {
  fork = await openForkScene();
  ({ scene } = fork);
});
afterEach(() => scene.close());

describe('the publishing half of a fork’s pull request', () => {
  test('comment and review come from the artifact, found through the API, with nothing checked out', async () => {
    fork.leave(madeResult(SHAS, someFindings(3)));
    const ran = await fork.publish({ 'check-run': 'true' }, true);
    expect([ran.code, ran.outputs.get('comment'), ran.outputs.get('review')]).toEqual([0, 'written', 'written']);
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.comments[0]?.body).toContain(`/actions/runs/${fork.run.id})`);
    expect(scene.pull.threads).toHaveLength(3);
    expect(scene.repository.checkRuns).toMatchObject([{ headSha: SHAS.head, conclusion: 'failure' }]);
    expect(scene.github.log.count()).toBeLessThanOrEqual(15);
  });

  test('a result that claims to be clean never turns a check green', async () => {
    fork.leave(madeResult(SHAS, []));
    await fork.publish({ 'check-run': 'true' });
    expect(scene.repository.checkRuns).toMatchObject([{ conclusion: 'neutral' }]);
  });

  test('of several artifacts of one name, as re-runs leave them, the newest counts', async () => {
    fork.leave(madeResult(SHAS, someFindings(5)));
    fork.leave(madeResult(SHAS, someFindings(1)));
    await fork.publish();
    expect(scene.pull.threads).toHaveLength(1);
  });

  test('a fork that has moved on gets nothing', async () => {
    fork.leave(madeResult(SHAS, someFindings(1)));
    push(scene.pull, shaOf('newer'));
    const ran = await fork.publish();
    expect([ran.code, fork.nothingWritten(), ran.warnings.length]).toEqual([0, true, 1]);
  });

  test('a pull request of another fork with the same branch name gets nothing', async () => {
    fork.leave(madeResult(SHAS, someFindings(1)));
    const ran = await scene.run({
      action: 'publish',
      event: 'workflow_run',
      payload: workflowRunPayload({ ...fork.run, headRepository: 'mallory/other' }),
      inputs: { artifact: 'gatehouse-default' },
      workspace: '/nonexistent',
    });
    expect([ran.code, fork.nothingWritten()]).toEqual([0, true]);
  });

  test.each<[string, number, () => void, string]>([
    ['no artifact of that name', 2, () => {}, 'left no artifact'],
    ['a zip without the file', 2, () => fork.leave(madeResult(SHAS, []), 'other.json'), 'does not have it'],
    [
      'a name that climbs out of the folder',
      2,
      () => fork.leave(madeResult(SHAS, []), '../gatehouse.json'),
      'artifact file',
    ],
    ['text that is no JSON', 2, () => fork.leave('<script>alert(1)</script>'), 'not JSON'],
    ['JSON of another form', 2, () => fork.leave('{"schemaVersion":1}'), 'schema'],
    [
      'a result of another commit',
      2,
      () => fork.leave(madeResult({ ...SHAS, head: shaOf('x') }, [])),
      'another commit',
    ],
    [
      'a result of another repository',
      2,
      () => {
        const made = madeResult(SHAS, []);
        fork.leave({ ...made, subject: { ...made.subject, repository: 'evil/shop' } });
      },
      'another repository',
    ],
    [
      'a verdict that contradicts itself',
      2,
      () =>
        fork.leave({
          ...madeResult(SHAS, someFindings(1)),
          verdict: { outcome: 'pass', violations: [{ rule: 'x', finding: 'abcdef12', message: 'z' }] },
        }),
      'contradicts',
    ],
    ['a zip bomb', 2, () => fork.leave(`"${' '.repeat(80 * 1024 * 1024)}"`), 'more than'],
    [
      'an expired artifact',
      2,
      () => void artifact(scene.github.world, fork.run, 'gatehouse-default', zipOf({}), true),
      'expired',
    ],
    [
      'bytes that are no zip',
      2,
      () => void artifact(scene.github.world, fork.run, 'gatehouse-default', Buffer.from('x')),
      'zip',
    ],
  ])('%s: one line, exit code %i, nothing written', async (_name, code, prepare, said) => {
    prepare();
    const ran = await fork.publish();
    expect([ran.code, fork.nothingWritten()]).toEqual([code, true]);
    expect(ran.errors).toHaveLength(1);
    expect(ran.errors[0]).toContain(said);
  });

  test('markup in a hostile result survives in no part of the page', async () => {
    const evil =
      '](https://evil.example) @everyone <img src=x> ![i](https://evil.example/i) #1 --> <!-- gatehouse:summary';
    fork.leave(madeResult(SHAS, someFindings(2, { title: evil, message: evil, rule: `r--> ${evil}` })));
    await fork.publish();
    for (const text of [
      scene.pull.comments[0]?.body ?? '',
      ...scene.pull.threads.map((one) => one.comments[0]?.body ?? ''),
    ]) {
      expect(text).not.toMatch(/\]\(https:\/\/evil|<img|[^&\w]@everyone/);
      // The marker first, and at the end of the sticky comment the index of its findings.
      const own = text === scene.pull.comments[0]?.body ? ['summary', 'findings'] : ['finding'];
      expect(text.match(/<!--.*/g)?.map((line) => /^<!-- gatehouse:(\w+) v=1/.exec(line)?.[1])).toEqual(own);
      expect(text.match(/-->/g)).toHaveLength(own.length);
    }
  });

  test('without actions: read it says so with exit code 3', async () => {
    fork.leave(madeResult(SHAS, []));
    const { actions: _, ...permissions } = FULL_PERMISSIONS;
    // A public repository shows its artifacts' list; the download needs the permission.
    scene.token = scene.github.token({ permissions });
    scene.github.fail({
      operation: 'actions/list-workflow-run-artifacts',
      status: 403,
      message: 'Resource not accessible by integration',
    });
    const ran = await fork.publish();
    expect([ran.code, fork.nothingWritten(), ran.errors.join()]).toEqual([
      3,
      true,
      expect.stringContaining('actions: read'),
    ]);
  });

  test('an artifact is read on workflow_run only', async () => {
    const ran = await scene.run({
      action: 'publish',
      event: 'pull_request',
      payload: pullRequestPayload(scene.repository, scene.pull),
      inputs: { artifact: 'gatehouse-default' },
      workspace: '/nonexistent',
    });
    expect([ran.code, ran.errors.join()]).toEqual([2, expect.stringContaining('workflow_run')]);
  });

  test('a result in a file of this job is published the same way', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'gatehouse-test-')), 'gatehouse.json');
    writeFileSync(file, JSON.stringify(madeResult(SHAS, someFindings(1))));
    const ran = await scene.run({
      action: 'publish',
      event: 'pull_request',
      payload: pullRequestPayload(scene.repository, scene.pull),
      inputs: { result: file },
      workspace: '/nonexistent',
    });
    expect([ran.code, scene.pull.comments.length]).toEqual([0, 1]);
  });
});
