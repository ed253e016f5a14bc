import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { addedExceptions } from '../../../src/config/added-exceptions.js';
import { loadPolicy } from '../../../src/config/load-policy.js';
import { runCommand } from '../../../src/io/exec.js';
import { PRODUCT } from '../../../src/product.js';
import { openWorkspace } from '../../../src/workspace/open.js';
import { someOptions } from '../../helpers/builders.js';
import { fakeContent } from '../../helpers/fake-forge.js';
import { layerAt, nameOf } from '../../helpers/layers.js';
import { makeRepository, type TestRepository } from '../../helpers/repository.js';

const POLICY = '.github/gatehouse.yml';
const ON_ORG = `version: 1\nextends: ${layerAt('org')}\n`;
const NEWER = layerAt('org', 'f'.repeat(40));
const exception = (id: string) => `{ id: ${id}, reason: reviewed, owner: "@acme/shop", expires: 2027-01-31 }`;
const adding = (id: string) => `exceptions: [${exception(id)}]\n`;

let repository: TestRepository;
beforeEach(() => {
  repository = makeRepository();
});
afterEach(() => repository.destroy());

/** What counts as added by a change from the base to the head, each with what stands against it. */
async function added(base: string, head: string, org: string) {
  const asked: string[] = [];
  const texts = new Map([
    [layerAt('org'), org],
    [NEWER, `version: 1\noverridable: [exceptions]\n${adding('GHSA-of-newer')}`],
  ]);
  const content = fakeContent({
    elsewhere: ({ owner, repo }) =>
      fakeContent({
        text: async (path, commit) => {
          asked.push(`${owner}/${repo}`);
          return texts.get(`${owner}/${repo}/${path}@${commit}`) ?? null;
        },
      }),
  });
  repository.write('CODEOWNERS', '* @acme/shop\n');
  repository.write(POLICY, base);
  const from = repository.commit();
  repository.write(POLICY, head);
  repository.commit();
  const workspace = await openWorkspace({ dir: repository.root, base: from, head: 'HEAD' }, runCommand);
  const ports = { now: new Date('2026-12-01T00:00:00Z'), cacheDir: null, layers: { content, server: '' } };
  const loaded = await loadPolicy(someOptions({ offline: false }), workspace, PRODUCT, ports);
  const found = await addedExceptions(workspace, loaded, PRODUCT);
  const said = (found?.exceptions ?? []).map(({ exception: { id }, refusals }) => [
    id,
    refusals.map(({ message }) => message),
  ]);
  return { asked: new Set(asked), said };
}

describe('an exception that a change adds under a layer', () => {
  const why = `${nameOf(layerAt('org'))} does not list it as overridable`;

  test('counts, once approved, where the base’s layer lets it', async () => {
    const { said } = await added(
      ON_ORG,
      `${ON_ORG}${adding('GHSA-a')}`,
      'version: 1\noverridable: [exceptions.GHSA-a]\n',
    );
    expect(said).toEqual([['GHSA-a', []]]);
  });

  test.each([
    ['leaves the layer out', `version: 1\n${adding('GHSA-a')}`],
    ['names a newer one that lets it', `version: 1\nextends: ${NEWER}\n${adding('GHSA-a')}`],
  ])('is refused whoever approves, also where the change %s', async (_, head) => {
    const { said } = await added(ON_ORG, head, 'version: 1\n');
    expect(said).toEqual([['GHSA-a', [why]]]);
  });

  test.each([
    ['keeps the layer', ON_ORG],
    ['names a layer that the base does not', `version: 1\nextends: mallory/lax/x.yml@${'e'.repeat(40)}\n`],
  ])('is none where the change %s and could not be merged so, and nobody else is asked', async (_, head) => {
    const { said, asked } = await added(ON_ORG, `${head}${adding('GHSA-a')}`, 'version: 1\n');
    expect([said, [...asked]]).toEqual([[], ['acme/policies']]);
  });

  test('is none of those that another commit of the layer brings', async () => {
    const { said } = await added(ON_ORG, `version: 1\nextends: ${NEWER}\n`, 'version: 1\n');
    expect(said).toEqual([]);
  });
});
