import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { runCli } from '../helpers/dist.js';
import { shaOf } from '../helpers/github/builders.js';
import { mergeGroupPayload, pullRequestPayload, pushPayload } from '../helpers/github/event-payload.js';
import {
  type ActionRun,
  type ActionScene,
  type Checkout,
  makeCheckout,
  OFFLINE,
  openExampleScene,
} from './action-scene.js';
import { judge, madeResult, someFindings } from './made-result.js';

/** What the author of a change can do to the workflow that judges it, and what still stands. */
let checkout: Checkout;
let scene: ActionScene;

beforeAll(() => {
  checkout = makeCheckout();
});
afterAll(() => checkout.destroy());
beforeEach(async () => {
  scene = await openExampleScene(checkout);
});
afterEach(async () => {
  checkout.git('switch', '--quiet', '--force', 'order-search');
  await scene.close();
});

const QUIET = { comment: 'false', review: 'false' };

function gate(inputs: Readonly<Record<string, string>> = {}, env: NodeJS.ProcessEnv = {}): Promise<ActionRun> {
  return scene.run({
    action: 'gatehouse',
    event: 'pull_request',
    payload: pullRequestPayload(scene.repository, scene.pull),
    workspace: checkout.folder,
    inputs: { ...OFFLINE, ...QUIET, ...inputs },
    env,
  });
}

const told = (ran: ActionRun) => ran.result().notices.map(({ kind, message }) => `${kind}: ${message}`);

describe('inputs of a workflow that the change has edited', () => {
  test('fail-on, only, base, head, gate and shard cannot switch the gate off, and each is named', async () => {
    const ran = await gate({
      'fail-on': 'none',
      only: 'secrets',
      base: checkout.head,
      head: checkout.base,
      gate: 'false',
    });

    expect([ran.code, ran.outputs.get('verdict')]).toEqual([1, 'fail']);
    const rules = ran.result().findings.map(({ rule }) => rule);
    for (const rule of ['GHSA-35jh-r3h4-6jhm', 'aws-access-key', 'jwt-decode-trust']) expect(rules).toContain(rule);
    expect(told(ran)).toEqual([
      'input-ignored: input gate: false is for a shard, whose result a later gate judges; this is the whole: ignored',
      `input-ignored: input base: ${checkout.head} is not the base of this pull_request: ignored`,
      `input-ignored: input head: ${checkout.base} is not the head of this pull_request: ignored`,
      "input-ignored: input fail-on: none would loosen the policy's high: ignored",
      'input-ignored: input only: secrets would leave out what the policy switches on: ignored, dependencies, static, database were run as well',
    ]);
    expect(ran.summary).toContain('input fail-on');
  });

  test('a folder, and a shard that judges, do not make the change smaller', async () => {
    const ran = await gate({ dir: 'src', shard: '1/200' });
    expect([ran.code, told(ran)]).toEqual([
      1,
      [
        'input-ignored: input shard: 1/200 without gate: false would judge a part for the whole: ignored',
        "input-ignored: input dir: the base's workflow does not name src: ignored, the whole repository was checked",
      ],
    ]);
    expect(ran.result().findings.map(({ location }) => location?.path)).toContain('package.json');
  });

  test('a symlinked workspace does not make the change’s own policy judge it', async () => {
    const link = join(mkdtempSync(join(checkout.folder, '..', 'link-')), 'work');
    symlinkSync(checkout.folder, link);
    checkout.git('switch', '--quiet', '--create', `lax-${Date.now()}`, checkout.head);
    writeFileSync(join(checkout.folder, 'lax.yml'), 'version: 1\ngate: { fail-on: none }\n');
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'Lax');
    scene.pull.head = { ...scene.pull.head, sha: checkout.git('rev-parse', 'HEAD') };
    const ran = await scene.run({
      action: 'gatehouse',
      event: 'pull_request',
      payload: pullRequestPayload(scene.repository, scene.pull),
      workspace: link,
      inputs: { ...OFFLINE, ...QUIET, config: join(link, 'lax.yml') },
    });
    expect([ran.code, ran.result().policy]).toEqual([1, 'default']);
  });
});

describe('the command line', () => {
  const check = (env: NodeJS.ProcessEnv) => {
    const options = ['--offline', '--osv-db', OFFLINE['osv-db'], '--fail-on', 'none', '--only', 'secrets'];
    const ran = runCli(
      ['check', checkout.folder, '--base', checkout.base, '--head', checkout.head, ...options, '--format', 'json'],
      { env: { GITHUB_ACTIONS: '', ...env } },
    );
    const { notices, scans } = JSON.parse(ran.stdout) as RunResult;
    return { code: ran.code, kinds: notices.map(({ kind }) => kind), run: scans.map(({ status }) => status) };
  };

  test('loosens on somebody’s own machine and says so; on a runner it does not', () => {
    expect(check({})).toEqual({
      code: 0,
      kinds: ['option-loosens', 'option-loosens'],
      run: ['skipped', 'complete', 'skipped', 'skipped'],
    });
    expect(check({ GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: checkout.folder })).toEqual({
      code: 1,
      kinds: ['input-ignored', 'input-ignored'],
      run: ['complete', 'complete', 'complete', 'not-applicable'],
    });
  });
});

describe('the checkout must be the event’s', () => {
  const detach = (revision: string) => checkout.git('switch', '--quiet', '--detach', revision);

  test('the base, or another head, is not scanned instead', async () => {
    detach(checkout.base);
    const ran = await gate();
    expect([ran.code, ran.errors.length, ran.outputs.get('verdict')]).toEqual([3, 1, undefined]);
    expect(ran.errors[0]).toContain(`the checkout is at ${checkout.base}, neither the head nor its merge`);
  });

  test('GitHub’s merge is, a merge of the author’s own is not', async () => {
    detach(checkout.base);
    checkout.git('merge', '--quiet', '--no-ff', '--no-edit', checkout.head);
    const merge = checkout.git('rev-parse', 'HEAD');
    expect([(await gate({}, { GITHUB_SHA: merge })).code]).toEqual([1]);

    // A "base" that has everything already: the change would be empty.
    const tree = checkout.git('rev-parse', `${checkout.head}^{tree}`);
    const base = checkout.git('commit-tree', tree, '-p', checkout.base, '-m', 'base');
    detach(checkout.git('commit-tree', tree, '-p', base, '-p', checkout.head, '-m', 'merge'));
    const ran = await gate({}, { GITHUB_SHA: merge });
    expect([ran.code, ran.errors[0]]).toEqual([3, expect.stringContaining('a merge of the head that is not GitHub’s')]);
  });

  test('an edited working tree changes nothing: the commit is what is read', async () => {
    const path = join(checkout.folder, 'src/storage.js');
    const before = readFileSync(path);
    writeFileSync(path, 'export {};\n');
    try {
      const ran = await gate();
      expect(ran.result().findings.map(({ rule }) => rule)).toContain('aws-access-key');
    } finally {
      writeFileSync(path, before);
    }
  });

  test('a push and a merge group are the pushed commit and the group’s head', async () => {
    detach(checkout.base);
    const push = pushPayload('refs/heads/main', checkout.base, checkout.head);
    for (const [event, payload] of [
      ['push', push],
      ['merge_group', mergeGroupPayload(scene.pull, checkout.head)],
    ] as const) {
      const ran = await scene.run({ action: 'gatehouse', event, payload, workspace: checkout.folder, inputs: OFFLINE });
      expect([event, ran.code, ran.errors.length]).toEqual([event, 3, 1]);
    }
  });
});

describe('the merge queue', () => {
  const group = (payload: object) =>
    scene.run({ action: 'gatehouse', event: 'merge_group', payload, workspace: checkout.folder, inputs: OFFLINE });

  test('a red entry does not ride in before a green one, and what is whose is told', async () => {
    scene.repository.git = checkout.folder;
    checkout.git('switch', '--quiet', '--create', `queue-${Date.now()}`, checkout.head);
    writeFileSync(join(checkout.folder, 'notes.txt'), 'harmless\n');
    checkout.git('add', '--all');
    checkout.git('commit', '--quiet', '--message', 'Harmless');
    const head = checkout.git('rev-parse', 'HEAD');
    // The entry before is the example's change, with all its mistakes.
    const { merge_group: entry } = mergeGroupPayload(scene.pull, head) as { merge_group: object };
    const ran = await group({ action: 'checks_requested', merge_group: { ...entry, base_sha: checkout.head } });

    expect([ran.code, ran.result().subject.base]).toEqual([1, checkout.base]);
    const [compared = '', share = ''] = told(ran);
    expect(compared).toContain('queue: judged against main');
    expect(share).toMatch(/^queue: (\d+) of \1 new findings are of entries before this one: /);
  });

  test('is not judged at all where nobody knows what it will be merged to', async () => {
    scene.token = scene.github.token({ permissions: {} });
    const ran = await group(mergeGroupPayload(scene.pull, checkout.head));
    expect([ran.code, ran.errors[0]]).toEqual([3, expect.stringContaining('grant contents: read')]);
  });
});

describe('the joining gate', () => {
  const subject = () => ({ base: checkout.base, head: checkout.head });

  test.each<[string, () => Parameters<typeof judge>[2], string]>([
    ['of another head', () => madeResult({ ...subject(), head: shaOf('x') }, []), 'the result is of commit'],
    ['of another base', () => madeResult({ ...subject(), base: checkout.head }, []), 'the result is of base'],
    [
      'of another repository',
      () => {
        const made = madeResult(subject(), []);
        return { ...made, subject: { ...made.subject, repository: 'acme/other' } };
      },
      'another repository',
    ],
    ['twice', () => [madeResult(subject(), someFindings(1)), madeResult(subject(), [])], 'two results of the same'],
  ])('refuses results %s, and publishes nothing', async (_name, results, said) => {
    const ran = await judge(scene, checkout, results());
    expect([ran.code, ran.errors.length, scene.pull.comments.length]).toEqual([2, 1, 0]);
    expect(ran.errors[0]).toContain(said);
  });

  test('asks for every scanner that the base’s policy switches on, whatever the input says', async () => {
    const made = madeResult(subject(), []);
    const ran = await judge(scene, checkout, { ...made, scans: made.scans.slice(1) }, { require: 'secrets' });
    expect([ran.code, ran.outputs.get('verdict')]).toEqual([3, 'error']);
    expect(told(ran)[0]).toContain('input require: secrets leaves out what the policy switches on');
  });

  test('scans that were all skipped are an error, and the input fail-on loosens nothing', async () => {
    const made = madeResult(subject(), []);
    const skipped = made.scans.map((scan) => ({ ...scan, status: 'skipped' as const, reason: 'not among --only' }));
    expect((await judge(scene, checkout, { ...made, scans: skipped })).code).toBe(3);
    expect((await judge(scene, checkout, madeResult(subject(), someFindings(1)), { 'fail-on': 'none' })).code).toBe(1);
  });

  test('misses a shard by the results themselves, without being told how many there are', async () => {
    const folder = mkdtempSync(join(checkout.folder, '..', 'shards-'));
    const shard = await gate({ shard: '2/2', gate: 'false' });
    cpSync(shard.outputs.get('result') ?? '', join(folder, 'gatehouse.json'));
    const ran = await scene.run({
      action: 'gate',
      event: 'pull_request',
      payload: pullRequestPayload(scene.repository, scene.pull),
      workspace: checkout.folder,
      inputs: { ...QUIET, results: folder },
    });
    expect([shard.code, ran.code, ran.stdout.includes('1 of 2 shards')]).toEqual([0, 3, true]);
  });
});
