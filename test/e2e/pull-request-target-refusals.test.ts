import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { push } from '../helpers/github/builders.js';
import type { ActionScene, Checkout } from './action-scene.js';
import { makeTarget, QUIET, rulesOf, type Target, type TargetRequest } from './target-scene.js';

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
