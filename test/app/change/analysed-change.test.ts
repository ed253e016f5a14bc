import { describe, expect, test } from '@jest/globals';
import { serviceAccess } from '../../../src/app/change/analysed-change.js';
import type { PullPage } from '../../../src/forge/page.js';
import { expectedScans } from '../../../src/run-imports.js';
import { DEFAULT_POLICY } from '../../helpers/builders.js';
import { queueEvent } from '../../helpers/events.js';
import { aPull, fakeForge, refused } from '../../helpers/fake-forge.js';

const FACTS = { sha: 'e'.repeat(40) };

function asking(services: Readonly<Record<string, unknown>>) {
  const results = { ...DEFAULT_POLICY.results, forks: 'skip', services } as const;
  return { ...DEFAULT_POLICY, results };
}

function accessOf(pull: PullPage['pull']) {
  return serviceAccess(queueEvent(), 'acme/shop', fakeForge({ page: { pull } }), FACTS);
}

describe('a group of the merge queue', () => {
  test('is asked about as the pull request that it was made for', async () => {
    const { services } = accessOf(async () => aPull({ headSha: 'c'.repeat(40) }));
    expect(await services?.change()).toMatchObject({ pull: 7, commits: ['c'.repeat(40)] });
  });

  test('of which the code host says nothing does not pass without the services', async () => {
    const access = accessOf(() => Promise.reject(refused(403, 'not for you')));
    await expect(access.services?.change()).rejects.toThrow('not for you');
    expect(await expectedScans(asking({ sonarqube: {} }), access)).toEqual(['sonarqube']);
  });

  test('costs no question where the policy asks no service', async () => {
    const access = accessOf(() => Promise.reject(new Error('asked')));
    expect(await expectedScans(asking({}), access)).toEqual([]);
  });
});
