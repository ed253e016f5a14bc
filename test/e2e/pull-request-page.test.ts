import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { push } from '../helpers/github/builders.js';
import { type ActionScene, type Checkout, makeCheckout, openExampleScene } from './action-scene.js';

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

const places = () => scene.pull.threads.map(({ place }) => `${place.path}:${place.line}`);

describe('the page of a pull request', () => {
  test('one comment and one review whose threads stand on lines of the diff', async () => {
    const ran = await scene.gate(checkout);

    expect(ran.code).toBe(1);
    expect(ran.warnings).toEqual([]);
    expect(scene.pull.comments).toHaveLength(1);
    expect(scene.pull.reviews).toHaveLength(1);
    expect(scene.pull.reviews[0]).toMatchObject({ state: 'COMMENTED', commit: checkout.head });
    expect(places().length).toBeGreaterThanOrEqual(4);
    const markers = scene.pull.threads.map((thread) => thread.comments[0]?.body.split('\n')[0]);
    expect(new Set(markers).size).toBe(markers.length);
    expect(scene.repository.checkRuns).toEqual([]);
    expect(scene.repository.sarifs).toEqual([]);
  });

  test('a quiet re-run writes nothing and makes at most 6 calls', async () => {
    await scene.gate(checkout, { 'check-run': 'true' });
    const before = JSON.stringify([scene.pull.comments, scene.pull.reviews, scene.pull.threads]);
    scene.github.log.clear();

    await scene.gate(checkout);

    expect(JSON.stringify([scene.pull.comments, scene.pull.reviews, scene.pull.threads])).toBe(before);
    expect(scene.github.log.count()).toBeLessThanOrEqual(6);
    expect(scene.github.log.calls.filter((call) => call.method !== 'GET' && call.path !== '/graphql')).toEqual([]);
  });

  test('every publisher at once stays within 16 calls, and each leaves its part', async () => {
    scene.github.world.sarifStates = ['complete'];
    const ran = await scene.gate(checkout, {
      'check-run': 'true',
      'upload-sarif': 'true',
      labels: 'true',
      reviewers: '@bob, @acme/security',
    });

    expect(ran.warnings).toEqual([]);
    expect(scene.repository.checkRuns).toMatchObject([
      {
        name: 'Gatehouse report',
        headSha: checkout.head,
        conclusion: 'failure',
        title: expect.stringMatching(/\d+ blocking/),
      },
    ]);
    expect(scene.repository.checkRuns[0]?.annotations.length).toBeGreaterThanOrEqual(5);
    expect(scene.repository.sarifs).toMatchObject([{ ref: `refs/pull/${scene.pull.number}/merge` }]);
    expect([...scene.pull.labels]).toEqual(['security: blocked']);
    expect(scene.pull.reviewers.size).toBe(0);
    expect(scene.github.log.count()).toBeLessThanOrEqual(16);
  });

  test('a finding that is gone: its thread is answered and resolved, one in which a person wrote is left', async () => {
    await scene.gate(checkout);
    const [first] = scene.pull.threads;
    if (first === undefined) throw new Error('no thread');
    const { createReviewComment } = await import('../helpers/github/review.js');
    const { userOf } = await import('../helpers/github/world.js');
    first.comments.push(createReviewComment(scene.github.world, userOf(scene.github.world, 'alice'), 'On it'));
    checkout.git('switch', '--quiet', '--detach', checkout.base);
    push(scene.pull, checkout.base, []);
    try {
      const ran = await scene.gate(checkout, { base: checkout.base, head: checkout.base });
      expect(ran.code).toBe(0);
    } finally {
      checkout.git('switch', '--quiet', 'order-search');
    }
    expect(first.resolvedBy).toBeNull();
    for (const thread of scene.pull.threads.slice(1)) {
      expect(thread.resolvedBy?.login).toBe('github-actions[bot]');
      expect(thread.comments.at(-1)?.body).toMatch(/^Fixed/);
    }
    expect(scene.pull.comments[0]?.body).toMatch(/nothing (?:blocks|to fix)/);
  });

  test('a change of the policy is labelled and its owners are asked; the label goes when the change does', async () => {
    scene.repository.collaborators.set('bob', 'write');
    const inputs = { labels: 'true', reviewers: '@bob', comment: 'false', review: 'false' };
    checkout.git('switch', '--quiet', '--create', 'weaker', checkout.base);
    try {
      mkdirSync(join(checkout.folder, '.github'), { recursive: true });
      writeFileSync(join(checkout.folder, '.github/gatehouse.yml'), 'version: 1\ngate:\n  fail-on: none\n');
      checkout.git('add', '--all');
      checkout.git('commit', '--quiet', '--message', 'Let everything through');
      push(scene.pull, checkout.git('rev-parse', 'HEAD'));
      const ran = await scene.gate(checkout, inputs);
      expect([ran.warnings, [...scene.pull.labels], [...scene.pull.reviewers]]).toEqual([
        [],
        ['policy-change'],
        ['bob'],
      ]);

      checkout.git('rm', '--quiet', '.github/gatehouse.yml');
      writeFileSync(join(checkout.folder, 'README.md'), 'Words\n');
      checkout.git('add', '--all');
      checkout.git('commit', '--quiet', '--message', 'No, do not');
      push(scene.pull, checkout.git('rev-parse', 'HEAD'));
      await scene.gate(checkout, inputs);
      expect([...scene.pull.labels]).toEqual([]);
    } finally {
      checkout.git('switch', '--quiet', '--force', 'order-search');
    }
  });

  describe('when the policy of the base asks for labels and reviewers', () => {
    const POLICY =
      'version: 1\npublish:\n  labels: { blocked: "no merge" }\n  reviewers: ["@bob", "@dave"]\ngate: { fail-on: high }\n';
    const quiet = { comment: 'false', review: 'false' };
    function commit(message: string, files: Readonly<Record<string, string>>): string {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(join(checkout.folder, path, '..'), { recursive: true });
        writeFileSync(join(checkout.folder, path), text);
      }
      checkout.git('add', '--all');
      checkout.git('commit', '--quiet', '--message', message);
      return checkout.git('rev-parse', 'HEAD');
    }

    beforeEach(() => {
      scene.repository.collaborators.set('bob', 'write').set('dave', 'write');
      checkout.git('switch', '--quiet', '--detach', checkout.base);
      const base = commit('Policy', { '.github/gatehouse.yml': POLICY });
      scene.pull.base = { ...scene.pull.base, sha: base };
    });
    afterEach(() => {
      checkout.git('switch', '--quiet', '--force', 'order-search');
    });

    test('they are there without an input; a change that takes them away is told and not obeyed', async () => {
      const head = commit('Ask nobody', { '.github/gatehouse.yml': 'version: 1\n', 'README.md': 'Words\n' });
      push(scene.pull, head);
      const ran = await scene.gate(checkout, quiet);
      expect([ran.code, ran.warnings, [...scene.pull.labels], [...scene.pull.reviewers]]).toEqual([
        0,
        [],
        ['policy-change'],
        ['bob', 'dave'],
      ]);
      expect(ran.result().notices.map((notice) => notice.message)).toEqual([
        'publish.labels.blocked: no merge → none',
        'publish.labels.policy-change: policy-change → none',
        'publish.reviewers: @bob, @dave → nobody',
      ]);
    });

    test('the blocked label has the name of the policy, and inputs add to it', async () => {
      const mistake =
        "import { createHash } from 'node:crypto';\nexport const h = (password) => createHash('md5').update(password).digest('hex');\n";
      push(
        scene.pull,
        commit('Mistake', { 'src/hash.js': mistake, '.github/workflows/x.yml': 'on: push\njobs: {}\n' }),
      );
      scene.repository.collaborators.set('carol', 'write');
      const ran = await scene.gate(checkout, { ...quiet, labels: 'true', reviewers: '@carol, @BOB' });
      expect([ran.code, ran.warnings]).toEqual([1, []]);
      expect([...scene.pull.labels].sort()).toEqual(['no merge', 'policy-change']);
      expect([...scene.pull.reviewers].sort()).toEqual(['bob', 'carol', 'dave']);
    });

    test('a change that adds the section asks for nothing yet', async () => {
      scene.pull.base = { ...scene.pull.base, sha: checkout.base };
      push(scene.pull, checkout.git('rev-parse', 'HEAD'));
      await scene.gate(checkout, quiet);
      // The one call reads the pull request's texts.
      expect([[...scene.pull.labels], [...scene.pull.reviewers], scene.github.log.count()]).toEqual([[], [], 1]);
    });
  });

  test('HTML report and bill of materials are written beside the result', async () => {
    const ran = await scene.gate(checkout, { comment: 'false', review: 'false' });

    expect(scene.github.log.operations()).toEqual(['graphql/PullRequestTexts']);
    expect(readFileSync(ran.outputs.get('report') ?? '', 'utf8')).toMatch(/^<!doctype html>/);
    const bom = JSON.parse(readFileSync(ran.outputs.get('sbom') ?? '', 'utf8'));
    expect(bom).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.6' });
    expect(bom.components.length).toBeGreaterThan(0);
    for (const name of ['result', 'sarif']) expect(existsSync(ran.outputs.get(name) ?? '')).toBe(true);
  });

  test('what is open in code scanning is neither fixed nor suppressed', async () => {
    scene.github.world.sarifStates = ['complete'];
    await scene.gate(checkout, { comment: 'false', review: 'false', 'upload-sarif': 'true' });
    const log = JSON.stringify(scene.repository.sarifs[0]?.log);
    expect(log).not.toContain('"absent"');
    expect(log).toContain('"id":"gatehouse/default/"');
  });

  test.each([
    ['review', 'yes', 'neither true nor false'],
    ['labels', '1', 'neither true nor false'],
    ['reviewers', 'bob; rm -rf /', 'neither @login nor @org/team'],
    ['project', 'a b', 'input project'],
  ])('a wrong input %s is one line and exit code 2, before anything is scanned', async (name, value, said) => {
    const ran = await scene.gate(checkout, { [name]: value });

    expect(ran.code).toBe(2);
    expect(ran.errors).toHaveLength(1);
    expect(ran.errors[0]).toContain(said);
    expect(scene.github.log.count()).toBe(0);
  });
});
