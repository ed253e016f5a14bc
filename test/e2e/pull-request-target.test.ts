import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { RunResult } from '../../src/model/run-result.js';
import { push } from '../helpers/github/builders.js';
import { pullRequestPayload } from '../helpers/github/event-payload.js';
import type { Fault } from '../helpers/github/fault.js';
import { makeFolder } from '../helpers/repository.js';
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
let empty: string;

beforeAll(() => {
  checkout = makeCheckout();
  empty = makeFolder();
});
afterAll(() => {
  checkout.destroy();
  rmSync(empty, { recursive: true });
});
beforeEach(async () => {
  scene = await openExampleScene(checkout, { fork: 'mallory/shop' });
  scene.repository.git = checkout.folder;
});
afterEach(() => scene.close());

interface Request {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace?: string;
  readonly action?: string;
}

/** The job has the default branch's commit and ref: nothing in its environment names the change. */
function onTarget({ inputs = {}, workspace = empty, action = 'gatehouse' }: Request = {}): Promise<ActionRun> {
  return scene.run({
    action,
    event: 'pull_request_target',
    payload: pullRequestPayload(scene.repository, scene.pull),
    workspace,
    inputs: { ...OFFLINE, ...inputs },
    env: { GITHUB_REF: 'refs/heads/main', GITHUB_SHA: checkout.base },
  });
}

const QUIET = { comment: 'false', review: 'false' };
const rulesOf = (ran: ActionRun) => ran.result().findings.map((finding) => finding.rule);
const statusesOf = (ran: ActionRun) =>
  Object.fromEntries(ran.result().scans.map((scan) => [scan.scanner, scan.status]));

/** All that must not depend on how the change was read; of a clone, the secret scanner counts what it reads twice. */
function comparable({ findings, notices, verdict, scans, subject }: RunResult): object {
  const told = scans.map(({ scanner, engine, status, stats, problems, notes }) => {
    return { scanner, engine, status, problems, notes, ...(scanner !== 'secrets' && { stats }) };
  });
  return { findings, notices, verdict, subject, scans: told };
}

/** Commits on a branch of their own; the example's head is checked out again afterwards. */
function branch(name: string, from: string, write: () => void): string {
  checkout.git('switch', '--quiet', '--create', name, from);
  write();
  const head = checkout.git('rev-parse', 'HEAD');
  checkout.git('switch', '--quiet', '--force', 'order-search');
  return head;
}

function commit(files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(checkout.folder, path, '..'), { recursive: true });
    writeFileSync(join(checkout.folder, path), text);
  }
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'A commit');
}

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

    const ran = await onTarget({ inputs: QUIET });

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
    const before = branch('sixty-before', checkout.base, () => commit(version(1)));
    push(
      scene.pull,
      branch('sixty-after', before, () => commit(version(2))),
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
    const edited = branch('weaker', 'order-search', () => commit({ '.github/gatehouse.yml': weak }));
    push(scene.pull, edited);
    const ran = await onTarget({ inputs: QUIET });
    expect([ran.code, ran.result().policy]).toEqual([1, 'default']);
    expect(ran.result().notices).toMatchObject([{ kind: 'policy-change' }]);

    const strict = branch('tip', checkout.base, () =>
      commit({ '.github/gatehouse.yml': 'version: 1\ngate:\n  fail-on: critical\n' }),
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
    const head = branch('removed-again', checkout.base, () => {
      commit({ 'config/prod.env': `AWS_ACCESS_KEY_ID=${key}\n`, 'notes.md': 'One\n' });
      leaking = checkout.git('rev-parse', 'HEAD');
      commit({ 'config/prod.env': 'AWS_ACCESS_KEY_ID=\n' });
      // Of what comes in from the base branch nothing is this change's.
      checkout.git('merge', '--quiet', '--no-edit', 'main');
      commit({ 'notes.md': 'Two\n' });
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

describe('what must never be on pull_request_target', () => {
  test.each([
    ['the head', () => checkout.git('switch', '--quiet', '--detach', checkout.head)],
    [
      'its merge with the base',
      () => {
        checkout.git('switch', '--quiet', '--detach', checkout.base);
        checkout.git('merge', '--quiet', '--no-ff', '--no-edit', checkout.head);
      },
    ],
    [
      'what was its head before the last push',
      () => {
        checkout.git('switch', '--quiet', '--detach', checkout.head);
        checkout.git('update-ref', 'refs/remotes/pull/1/merge', checkout.head);
        push(scene.pull, 'a'.repeat(40));
      },
    ],
  ])('a checkout of %s is refused in one line that says what to remove', async (_name, make) => {
    make();
    try {
      const ran = await onTarget({ workspace: checkout.folder });
      expect([ran.code, ran.errors.length, scene.github.log.count()]).toEqual([2, 1, 0]);
      expect(ran.errors[0]).toContain('remove `ref: ${{ github.event.pull_request.head.sha }}`');
    } finally {
      checkout.git('switch', '--quiet', '--force', 'order-search');
      if (scene.pull.head.sha.startsWith('aaaa')) checkout.git('update-ref', '-d', 'refs/remotes/pull/1/merge');
    }
  });

  test('a checkout of the head in a folder of the workspace is refused as well', async () => {
    const parent = join(checkout.folder, '..');
    const ran = await onTarget({ workspace: parent });
    expect([ran.code, ran.errors.length]).toEqual([2, 1]);
    expect(ran.errors[0]).toContain('checkout is a checkout of the pull request');
  });

  test('a checkout of the base is left alone', async () => {
    checkout.git('switch', '--quiet', '--detach', checkout.base);
    const ran = await onTarget({ workspace: checkout.folder, inputs: QUIET });
    checkout.git('switch', '--quiet', 'order-search');
    expect([ran.code, rulesOf(ran).includes('aws-access-key')]).toEqual([1, true]);
  });

  test.each([
    ['base', 'main'],
    ['head', 'HEAD'],
    ['dir', '../elsewhere'],
    ['dir', 'no/such/folder'],
    ['github-token', ''],
  ])('input %s=%s is one line and exit code 2', async (name, value) => {
    const ran = await onTarget({ inputs: { [name]: value } });
    expect([ran.code, ran.errors.length]).toEqual([2, 1]);
  });
});

describe('GitHub does not answer', () => {
  const REFUSED: Readonly<Record<string, Omit<Fault, 'operation'>>> = {
    404: { status: 404 },
    403: { status: 403, message: 'Resource not accessible by integration' },
    429: { status: 429, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '3600' } },
    502: { status: 502 },
  };
  const everywhere = ['git/get-ref', 'repos/compare-commits-with-basehead', 'git/get-tree', 'git/get-blob'].flatMap(
    // What is tried again takes seconds: test/workspace/api has it for every call.
    (operation) =>
      Object.keys(REFUSED)
        .filter((status) => operation === 'git/get-ref' || status !== '502')
        .map((status) => [operation, status] as const),
  );

  test.each(everywhere)('%s %s: never a pass', async (operation, status) => {
    // The change of nothing but words, which passes when everything is read.
    const head = branch(`words-${operation.replace(/\W/g, '-')}-${status}`, checkout.base, () =>
      commit({ 'docs/words.md': 'Words\n' }),
    );
    push(scene.pull, head);
    const fault = REFUSED[status];
    if (fault === undefined) throw new Error('no such fault');
    scene.github.fail({ operation, ...fault });

    const ran = await onTarget({ inputs: QUIET });

    expect(ran.code).toBe(3);
    expect(ran.stdout).not.toContain('defect in gatehouse');
  });

  test('without any fault that change passes', async () => {
    push(
      scene.pull,
      branch('words', checkout.base, () => commit({ 'docs/words.md': 'Words\n' })),
    );
    const ran = await onTarget({ inputs: QUIET });
    expect([ran.code, ran.result().verdict.outcome]).toEqual([0, 'pass']);
  });

  test('a base that is lost is said so, and what the change holds is found nevertheless', async () => {
    scene.github.fail({ operation: 'repos/compare-commits-with-basehead', status: 404 });
    const ran = await onTarget();
    expect(ran.code).toBe(3);
    expect(ran.result().notices).toMatchObject([
      { kind: 'baseline-unknown', message: expect.stringContaining('the base could not be read') },
    ]);
    expect(rulesOf(ran)).toContain('aws-access-key');
    expect(new Set(Object.values(statusesOf(ran)))).toEqual(new Set(['partial']));
    expect(scene.pull.comments).toHaveLength(1);
  });

  test('one file that cannot be read leaves no scan complete and is named, whoever asked for it', async () => {
    scene.github.fail({ operation: 'graphql/Blobs', status: 404 });
    scene.github.fail({ operation: 'git/get-blob', status: 404, skip: 3, times: 1 });
    const ran = await onTarget({ inputs: QUIET });
    expect(ran.code).toBe(3);
    // Failed where the file was one that decides how the others are judged.
    for (const status of Object.values(statusesOf(ran))) expect(['partial', 'failed']).toContain(status);
    const problems = ran.result().scans.flatMap((scan) => scan.problems);
    expect(problems.some((problem) => problem.message.includes('GitHub answered 404'))).toBe(true);
  });

  test('commits that cannot be listed are a problem of the secret scan', async () => {
    const head = branch('two-commits', checkout.base, () => {
      commit({ 'docs/words.md': 'Some\n' });
      commit({ 'docs/words.md': 'Words\n' });
    });
    push(scene.pull, head);
    scene.github.fail({ operation: 'git/get-tree', status: 404, skip: 2 });
    const ran = await onTarget({ inputs: QUIET });
    expect([ran.code, statusesOf(ran).secrets]).toEqual([3, 'partial']);
  });

  test('after a rate limit nothing more is asked', async () => {
    scene.github.fail({ operation: 'git/get-blob', ...REFUSED[429], status: 429 });
    await onTarget({ inputs: QUIET });
    expect(scene.github.log.count('git/get-blob')).toBeLessThanOrEqual(8);
  });

  test('a list of files that GitHub cuts is asked for folder by folder, and nothing is missing', async () => {
    const whole = await onTarget({ inputs: QUIET });
    scene.repository.treeLimit = 10;
    scene.github.log.clear();
    const cut = await onTarget({ inputs: QUIET });
    expect(scene.github.log.count('git/get-tree')).toBeGreaterThan(2);
    expect(comparable(cut.result())).toEqual(comparable(whole.result()));
  });
});
