import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { push, shaOf, workflowRun } from '../helpers/github/builders.js';
import { clickPayload } from '../helpers/github/event-payload.js';
import { FULL_PERMISSIONS } from '../helpers/github/github.js';
import { type CheckRun, userOf, type WorkflowRun } from '../helpers/github/world.js';
import { type ActionRun, type ActionScene, type Checkout, makeCheckout, openExampleScene } from './action-scene.js';

const RIGHTS = { ...FULL_PERMISSIONS, actions: 'write' } as const;
const BUTTONS = { 'check-run': 'true', 'check-actions': 'true' } as const;

let checkout: Checkout;
let scene: ActionScene;
let run: WorkflowRun;

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.destroy());
beforeEach(async () => {
  scene = await openExampleScene(checkout);
  scene.token = scene.github.token({ login: 'acme-gate[bot]', permissions: RIGHTS });
  scene.repository.collaborators.set('maintainer', 'write').set('reader', 'read');
  run = workflowRun(scene.github.world, scene.repository, { headSha: checkout.head });
});
afterEach(() => scene.close());

function checkRun(): CheckRun {
  const [made] = scene.repository.checkRuns;
  if (made === undefined) throw new Error('no check run');
  return made;
}

const identifiers = () => checkRun().actions.map(({ identifier }) => identifier);

function click(identifier: string, login = 'maintainer'): Promise<ActionRun> {
  return scene.run({
    action: 'command',
    event: 'check_run',
    payload: clickPayload(checkRun(), identifier, userOf(scene.github.world, login)),
    env: { GITHUB_REF: 'refs/heads/main', GATEHOUSE_OSV_API: 'http://127.0.0.1:9' },
    workspace: '/nonexistent',
  });
}

describe('buttons of the check run', () => {
  test('“Check again” starts the gate’s run of the head again', async () => {
    const gate = await scene.gate(checkout, BUTTONS);
    expect(gate.warnings).toEqual([]);
    expect(identifiers()).toEqual(['recheck', expect.stringMatching(/^explain:[0-9a-f]{8}$/)]);
    const said = scene.pull.comments.length;

    const ran = await click('recheck');

    expect([ran.code, ran.outputs.get('command'), run.reruns]).toEqual([0, 'recheck', 1]);
    expect(scene.pull.comments).toHaveLength(said);
  });

  test('a recheck that cannot be is said on the pull request', async () => {
    await scene.gate(checkout, BUTTONS);
    run.status = 'in_progress';
    await click('recheck');
    expect(run.reruns).toBe(0);
    expect(scene.pull.comments.at(-1)?.body).toContain('running for this head already');
  });

  test('“Explain the worst” answers with the first finding’s rule and place', async () => {
    await scene.gate(checkout, BUTTONS);
    const explain = identifiers()[1] ?? '';
    expect(scene.pull.comments[0]?.body).toMatch(new RegExp(`^1\\. .* · id \`${explain.slice(8)}\`$`, 'm'));

    const ran = await click(explain);

    expect([ran.code, ran.outputs.get('command'), run.reruns]).toEqual([0, 'explain', 0]);
    expect(scene.pull.comments.at(-1)?.body).toMatch(/\*Where\*: `[^`]+:\d+` at `[0-9a-f]{7}`/);
  });

  test('without the comment, where a finding is looked up, nothing offers to explain it', async () => {
    await scene.gate(checkout, { ...BUTTONS, comment: 'false' });
    expect(identifiers()).toEqual(['recheck']);
  });

  test.each(['reader', 'mallory', 'renovate[bot]'])('a click of %s starts nothing', async (login) => {
    await scene.gate(checkout, BUTTONS);
    const ran = await click('recheck', login);
    expect([ran.code, ran.outputs.get('command'), run.reruns]).toEqual([0, '', 0]);
  });

  test('the check run of an older head starts nothing', async () => {
    await scene.gate(checkout, BUTTONS);
    push(scene.pull, shaOf('next'));
    const ran = await click('recheck');
    expect([ran.code, run.reruns]).toEqual([0, 0]);
    expect(ran.stdout).toContain('newer head');
  });

  test('with the job’s own token there are none, and the log says why', async () => {
    scene.token = scene.github.token({ permissions: RIGHTS });
    const ran = await scene.gate(checkout, BUTTONS);
    expect(identifiers()).toEqual([]);
    expect(ran.stdout).toContain('token of an App');
  });

  test('they are asked for: a check run has none by itself', async () => {
    await scene.gate(checkout, { 'check-run': 'true' });
    expect(identifiers()).toEqual([]);
  });

  test('buttons without a check run are one clear line', async () => {
    const ran = await scene.gate(checkout, { 'check-actions': 'true' });
    expect([ran.code, ran.errors]).toEqual([2, [expect.stringContaining('check-run: true')]]);
    expect(scene.github.log.count()).toBe(0);
  });

  test('a scan on a click is refused: the event has nothing to check', async () => {
    await scene.gate(checkout, BUTTONS);
    const payload = clickPayload(checkRun(), 'recheck', userOf(scene.github.world, 'maintainer'));
    const ran = await scene.run({ action: 'gatehouse', event: 'check_run', payload, workspace: checkout.folder });
    expect([ran.code, ran.errors.join()]).toEqual([2, expect.stringContaining('actions/command')]);
  });
});
