import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { LEAKED_KEY_ID } from '../../examples/example-repository.mjs';
import { comment } from '../helpers/github/builders.js';
import { mergeGroupPayload } from '../helpers/github/event-payload.js';
import {
  type ActionRun,
  type ActionScene,
  type Checkout,
  makeCheckout,
  OFFLINE,
  openActionScene,
} from './action-scene.js';

let checkout: Checkout;
/** A change that adds a key in one commit and takes it out in the next. */
let head: string;
let scene: ActionScene;

beforeAll(() => {
  checkout = makeCheckout();
  checkout.git('switch', '--quiet', '--create', 'leak', checkout.base);
  const file = join(checkout.folder, 'src/keys.js');
  writeFileSync(file, `export const accessKeyId = '${LEAKED_KEY_ID}';\n`);
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Keys');
  rmSync(file);
  checkout.git('add', '--all');
  checkout.git('commit', '--quiet', '--message', 'Oops');
  head = checkout.git('rev-parse', 'HEAD');
});
afterAll(() => checkout.destroy());
beforeEach(async () => {
  scene = await openActionScene({ base: checkout.base, head, ref: 'leak' });
  scene.repository.collaborators.set('maintainer', 'write').set('reader', 'read');
});
afterEach(() => scene.close());

const secretsOf = (ran: ActionRun) => ran.result().findings.filter((finding) => finding.category === 'secret');

async function leakedId(): Promise<string> {
  const [finding] = secretsOf(await scene.gate(checkout));
  if (finding === undefined) throw new Error('the key in the history was not found');
  return finding.id;
}

function state(login: string, id: string, edited = false): void {
  const made = comment(scene.github.world, scene.pull, login, `/gatehouse revoked ${id}`);
  if (edited) made.updatedAt = scene.github.world.now();
}

describe('a secret that only the history of a change holds', () => {
  test('blocks, and the comment says which words settle it', async () => {
    const id = await leakedId();
    expect(scene.pull.comments[0]?.body).toContain(`/gatehouse revoked ${id}`);
  });

  test('is settled by a statement of somebody with write access, who is named', async () => {
    const id = await leakedId();
    state('maintainer', id);
    const ran = await scene.gate(checkout);
    expect(secretsOf(ran)).toMatchObject([{ id, suppression: { kind: 'revoked', owner: '@maintainer' } }]);
    expect(ran.result().verdict.violations).toEqual([]);
    expect(scene.pull.comments[0]?.body).toContain('revoked');
  });

  test('is settled in the merge queue as well', async () => {
    state('maintainer', await leakedId());
    scene.repository.git = checkout.folder;
    const ran = await scene.run({
      action: 'gatehouse',
      event: 'merge_group',
      payload: mergeGroupPayload(scene.pull, head),
      workspace: checkout.folder,
      inputs: OFFLINE,
    });
    expect(ran.result().verdict.violations).toEqual([]);
  });

  test.each<[string, (id: string) => void]>([
    ['of a reader', (id) => state('reader', id)],
    ['of a stranger', (id) => state('mallory', id)],
    ['of a bot', (id) => state('helper[bot]', id)],
    ['that was edited', (id) => state('maintainer', id, true)],
    ['about another finding', () => state('maintainer', 'ab'.repeat(16))],
    [
      'that was deleted',
      (id) => {
        state('maintainer', id);
        const last = scene.pull.comments.at(-1);
        if (last !== undefined) last.deleted = true;
      },
    ],
  ])('is not settled by a statement %s', async (_name, prepare) => {
    prepare(await leakedId());
    const ran = await scene.gate(checkout);
    expect([ran.code, secretsOf(ran)[0]?.suppression]).toEqual([1, null]);
  });

  test('stays blocking when the statements cannot be read', async () => {
    state('maintainer', await leakedId());
    scene.github.fail({ operation: 'repos/get-collaborator-permission-level', status: 403, message: 'Forbidden' });
    const ran = await scene.gate(checkout);
    expect(ran.code).toBe(1);
    expect(ran.warnings.join()).toContain('revoked');
  });
});

test('a secret that a file of the head still holds cannot be talked away', async () => {
  const { openExampleScene } = await import('./action-scene.js');
  checkout.git('switch', '--quiet', 'order-search');
  const other = await openExampleScene(checkout);
  try {
    other.repository.collaborators.set('maintainer', 'write');
    const [leak] = secretsOf(await other.gate(checkout));
    comment(other.github.world, other.pull, 'maintainer', `/gatehouse revoked ${leak?.id}`);
    other.github.log.clear();
    const ran = await other.gate(checkout);
    expect(secretsOf(ran)[0]?.suppression).toBeNull();
    expect(other.github.log.count('repos/get-collaborator-permission-level')).toBe(0);
  } finally {
    await other.close();
    checkout.git('switch', '--quiet', 'leak');
  }
});
