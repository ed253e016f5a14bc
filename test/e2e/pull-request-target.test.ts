import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { push } from '../helpers/github/builders.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import { makeFolder } from '../helpers/repository.js';
import { type ActionRun, type ActionScene, type Checkout, OFFLINE } from './action-scene.js';
import { comparable, makeTarget, QUIET, rulesOf, type Target, type TargetRequest } from './target-scene.js';

let target: Target;
let checkout: Checkout;
let scene: ActionScene;

beforeAll(() => {
  target = makeTarget();
  ({ checkout } = target);
});
afterAll(() => target.destroy());
beforeEach(async () => {
  scene = await target.open();
});
afterEach(() => scene.close());

const onTarget = (request?: TargetRequest) => target.run(scene, request);

describe('a pull request that is read through the API alone', () => {
  test('has the findings, the verdict and the numbers of a checkout of the same change', async () => {
    checkout.git('remote', 'add', 'origin', `${scene.github.url}/acme/shop.git`);
    let local: ActionRun;
    try {
      local = await scene.gate(checkout, QUIET);
    } finally {
      checkout.git('remote', 'remove', 'origin');
    }
    scene.github.log.clear();

    const ran = await onTarget({ inputs: QUIET, built: true });

    const names = [...new Set(scene.github.log.operations())];
    const counts = names.map((name) => `${name} ${scene.github.log.count(name)}`).join(', ');
    process.stdout.write(
      `API calls to read ${scene.pull.files.length} changed files: ${scene.github.log.count()} (${counts})\n`,
    );
    expect([ran.code, ran.warnings, ran.errors.length]).toEqual([1, [], local.errors.length]);
    expect(comparable(ran.result())).toEqual(comparable(local.result()));
    expect(rulesOf(ran)).toContain('aws-access-key');
    // One of them reads the pull request's texts.
    expect(scene.github.log.count()).toBeLessThanOrEqual(9);
  });

  test('of 60 edited files costs a dozen calls', async () => {
    const sources = Array.from({ length: 60 }, (_, index) => `lib/part-${index}.js`);
    const version = (number: number) => Object.fromEntries(sources.map((path) => [path, `${path} = ${number};\n`]));
    const before = target.branch('sixty-before', checkout.base, () => target.commit(version(1)));
    push(
      scene.pull,
      target.branch('sixty-after', before, () => target.commit(version(2))),
    );
    checkout.git('branch', '--force', 'main', before);
    try {
      const ran = await onTarget({ inputs: QUIET });
      process.stdout.write(`API calls to read 60 changed files: ${scene.github.log.count()}\n`);
      expect(ran.code).toBe(0);
      expect(scene.github.log.count()).toBeLessThanOrEqual(12);
    } finally {
      checkout.git('branch', '--force', 'main', checkout.base);
    }
  });

  test('writes comment, review, check run and alerts to the pull request, and none to the default branch', async () => {
    scene.github.world.sarifStates = ['complete'];
    const ran = await onTarget({ inputs: { 'check-run': 'true', 'upload-sarif': 'true', labels: 'true' } });

    expect([ran.code, ran.warnings]).toEqual([1, []]);
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.reviews).toMatchObject([{ commit: checkout.head }]);
    expect(scene.pull.threads.length).toBeGreaterThanOrEqual(4);
    expect(scene.repository.checkRuns).toMatchObject([{ headSha: checkout.head, conclusion: 'failure' }]);
    expect(scene.repository.sarifs).toMatchObject([
      { commit: checkout.head, ref: `refs/pull/${scene.pull.number}/head` },
    ]);
    expect([...scene.pull.labels]).toEqual(['security: blocked']);
  });

  test('needs no folder, and reads none: files of the workspace count for nothing', async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, '.github'));
    writeFileSync(join(folder, '.github/gatehouse.yml'), 'version: 1\ngate:\n  fail-on: none\n');
    writeFileSync(join(folder, 'package.json'), 'no JSON');
    const ran = await onTarget({ workspace: folder, inputs: QUIET });
    rmSync(folder, { recursive: true });
    const without = await onTarget({ workspace: join(folder, 'gone'), inputs: QUIET });
    expect([ran.code, without.code]).toEqual([1, 1]);
    expect(without.result().findings).toEqual(ran.result().findings);
  });

  test('a policy that the change edits does not judge it: that of the base branch does, as it is now', async () => {
    const weak = 'version: 1\ngate:\n  fail-on: none\n';
    const edited = target.branch('weaker', 'order-search', () => target.commit({ '.github/gatehouse.yml': weak }));
    push(scene.pull, edited);
    const ran = await onTarget({ inputs: QUIET });
    expect([ran.code, ran.result().policy]).toEqual([1, 'default']);
    expect(ran.result().notices).toMatchObject([{ kind: 'policy-change' }]);

    const strict = target.branch('tip', checkout.base, () =>
      target.commit({ '.github/gatehouse.yml': 'version: 1\ngate:\n  fail-on: critical\n' }),
    );
    checkout.git('branch', '--force', 'main', strict);
    const later = await onTarget({ inputs: QUIET });
    checkout.git('branch', '--force', 'main', checkout.base);
    expect(later.result()).toMatchObject({
      policy: `${strict.slice(0, 12)}:.github/gatehouse.yml`,
      subject: { base: strict },
    });
  });

  test('a secret that a later commit removed is found, at the commit that brought it in', async () => {
    const key = ['AKIA', 'Q3EGRZ2L', 'WX5TN7HE'].join('');
    let leaking = '';
    const head = target.branch('removed-again', checkout.base, () => {
      target.commit({ 'config/prod.env': `AWS_ACCESS_KEY_ID=${key}\n`, 'notes.md': 'One\n' });
      leaking = checkout.git('rev-parse', 'HEAD');
      target.commit({ 'config/prod.env': 'AWS_ACCESS_KEY_ID=\n' });
      // Of what comes in from the base branch nothing is this change's.
      checkout.git('merge', '--quiet', '--no-edit', 'main');
      target.commit({ 'notes.md': 'Two\n' });
    });
    push(scene.pull, head);
    checkout.git('remote', 'add', 'origin', `${scene.github.url}/acme/shop`);
    const before = checkout.git('rev-parse', '--abbrev-ref', 'HEAD');
    checkout.git('switch', '--quiet', '--detach', head);
    const local = await scene.run({
      action: 'gatehouse',
      event: 'pull_request',
      payload: pullRequestPayload(scene.repository, scene.pull),
      workspace: checkout.folder,
      inputs: { ...OFFLINE, ...QUIET },
    });
    checkout.git('switch', '--quiet', before);
    checkout.git('remote', 'remove', 'origin');
    const ran = await onTarget({ inputs: QUIET });
    expect(comparable(ran.result())).toEqual(comparable(local.result()));
    const [leak] = ran.result().findings;
    expect([leak?.rule, leak?.state]).toEqual(['aws-access-key', 'new']);
    expect(leak?.message).toContain(leaking.slice(0, 7));
    expect(ran.stdout.replaceAll(`::add-mask::${key}`, '')).not.toContain(key);
  });

  test('stages and their gate read it the same way', async () => {
    const stages: ActionRun[] = [];
    for (const action of ['secrets', 'dependencies', 'static'])
      stages.push(await onTarget({ action, inputs: { gate: 'false' } }));
    const [secrets] = stages;
    expect([secrets?.code, secrets && rulesOf(secrets)]).toEqual([0, ['aws-access-key']]);
    const results = stages.map((ran) => ran.outputs.get('result') ?? '').join('\n');
    const gate = await onTarget({ action: 'gate', inputs: { ...QUIET, results } });
    expect([gate.code, rulesOf(gate).sort()]).toEqual([1, stages.flatMap(rulesOf).sort()]);
  });

  test('projects are planned from it, and each shard reads its own part', async () => {
    const plan = await onTarget({ action: 'plan' });
    expect([plan.code, plan.outputs.get('shards')]).toEqual([0, '1']);
    const shard = await onTarget({ inputs: { shard: '1/1', gate: 'false' } });
    expect(shard.code).toBe(0);
    expect(rulesOf(shard)).toContain('aws-access-key');
  });
});
