import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { comment } from '../helpers/github/builders.js';
import {
  issueCommentPayload,
  mergeGroupPayload,
  pullRequestPayload,
  pushPayload,
} from '../helpers/github/event-payload.js';
import { READ_ONLY } from '../helpers/github/github.js';
import {
  type ActionRun,
  type ActionScene,
  type Checkout,
  makeCheckout,
  OFFLINE,
  openExampleScene,
} from './action-scene.js';

let checkout: Checkout;
let scene: ActionScene;

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.destroy());
beforeEach(async () => {
  scene = await openExampleScene(checkout);
});
afterEach(() => scene.close());

function runOn(event: string, payload: object, inputs = {}, env: NodeJS.ProcessEnv = {}): Promise<ActionRun> {
  return scene.run({
    action: 'gatehouse',
    event,
    payload,
    workspace: checkout.folder,
    inputs: { ...OFFLINE, ...inputs },
    env,
  });
}

const MAIN = { GITHUB_REF: 'refs/heads/main' };
const newRules = (ran: ActionRun) =>
  ran
    .result()
    .findings.filter((finding) => finding.state === 'new')
    .map((finding) => finding.rule);

describe('the gate on every event', () => {
  test('pull_request: head against base, comment and review', async () => {
    const ran = await runOn('pull_request', pullRequestPayload(scene.repository, scene.pull));
    expect([ran.code, ran.result().subject]).toEqual([
      1,
      { repository: 'acme/shop', base: checkout.base, head: checkout.head, event: 'pull_request' },
    ]);
    expect(scene.pull.comments).toHaveLength(1);
  });

  test('pull_request of a fork: the same verdict, no warning for what cannot be, and where the page comes from', async () => {
    await scene.close();
    scene = await openExampleScene(checkout, { fork: 'mallory/shop' });
    scene.token = scene.github.token({ permissions: READ_ONLY });
    const ran = await runOn('pull_request', pullRequestPayload(scene.repository, scene.pull));
    expect([ran.code, ran.warnings, scene.pull.comments]).toEqual([1, [], []]);
    expect(ran.stdout).toContain('docs/events/workflow_run.md');
    expect(ran.summary).toContain('aws-access-key');
  });

  test('pull_request_target: a checkout of the change is refused, in one line that says what to remove', async () => {
    const ran = await runOn('pull_request_target', pullRequestPayload(scene.repository, scene.pull));
    expect([ran.code, ran.errors.length, scene.github.log.count()]).toEqual([2, 1, 0]);
    expect(ran.errors[0]).toContain('pull_request_target');
    expect(ran.stdout).not.toContain('aws-access-key');
  });

  test('merge_group: base…head of the queue, the same findings, nothing written', async () => {
    scene.repository.git = checkout.folder;
    const ran = await runOn('merge_group', mergeGroupPayload(scene.pull, checkout.head), { 'check-run': 'true' });
    expect([ran.code, ran.result().subject.event, ran.result().subject.base]).toEqual([
      1,
      'merge_group',
      checkout.base,
    ]);
    expect(newRules(ran)).toContain('aws-access-key');
    expect([scene.pull.comments.length, scene.github.log.operations()]).toEqual([0, ['git/get-ref']]);
  });

  test('push: before…after, no comment; check run and code scanning for the pushed commit', async () => {
    scene.github.world.sarifStates = ['complete'];
    const ran = await runOn(
      'push',
      pushPayload('refs/heads/main', checkout.base, checkout.head),
      { 'check-run': 'true', 'upload-sarif': 'true' },
      MAIN,
    );
    expect([ran.code, ran.result().subject.event]).toEqual([1, 'push']);
    expect(scene.repository.checkRuns).toMatchObject([{ headSha: checkout.head }]);
    expect(scene.repository.sarifs).toMatchObject([{ commit: checkout.head, ref: 'refs/heads/main' }]);
    expect(scene.pull.comments).toEqual([]);
  });

  test('the first push of a branch: the whole tree is new', async () => {
    const ran = await runOn('push', pushPayload('refs/heads/main', null, checkout.head), {}, MAIN);
    expect([ran.code, ran.result().subject.base]).toEqual([1, null]);
  });

  test('a push that deletes a branch has nothing to check', async () => {
    const deletion = { ref: 'refs/heads/x', before: checkout.base, after: '0'.repeat(40), deleted: true };
    const ran = await runOn('push', deletion, {}, MAIN);
    expect([ran.code, ran.errors.length]).toEqual([2, 1]);
  });

  test.each(['schedule', 'workflow_dispatch'])('%s: the whole tree, for code scanning', async (event) => {
    scene.github.world.sarifStates = ['complete'];
    const ran = await runOn(event, { schedule: '0 4 * * *' }, { 'upload-sarif': 'true' }, MAIN);
    expect([ran.code, ran.result().subject.base, ran.result().subject.head]).toEqual([1, null, checkout.head]);
    expect(scene.repository.sarifs).toHaveLength(1);
    expect(scene.pull.comments).toEqual([]);
  });

  test.each(['workflow_run', 'issue_comment'])(
    '%s: there is no change to scan, and it says what to use',
    async (event) => {
      const { workflowRunPayload } = await import('../helpers/github/event-payload.js');
      const { workflowRun } = await import('../helpers/github/builders.js');
      const payload =
        event === 'workflow_run'
          ? workflowRunPayload(workflowRun(scene.github.world, scene.repository, { headSha: checkout.head }))
          : issueCommentPayload(scene.pull, comment(scene.github.world, scene.pull, 'alice', 'hello'));
      const ran = await runOn(event, payload, {}, MAIN);
      expect([ran.code, ran.errors.length, scene.github.log.count()]).toEqual([2, 1, 0]);
    },
  );

  test('an event that the gate does not serve is one line', async () => {
    const ran = await runOn('release', { action: 'published' });
    expect([ran.code, ran.errors.length]).toEqual([2, 1]);
  });

  test('a payload that is no JSON is one line', async () => {
    const ran = await runOn('pull_request', [] as unknown as object);
    expect([ran.code, ran.errors.length]).toEqual([2, 1]);
  });
});
