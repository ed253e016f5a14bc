import { describe, expect, test } from '@jest/globals';
import { approvalReader } from '../../../src/app/change/approvals.js';
import type { Permissions } from '../../../src/forge/permissions.js';
import type { Reviews } from '../../../src/forge/reviews.js';
import { pullEvent, pushEvent, queueEvent } from '../../helpers/events.js';
import { aPull, fakeForge, refused } from '../../helpers/fake-forge.js';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);

function hostWith(reviews: Partial<Reviews>, mayWrite: Permissions['mayWrite'] = async () => true) {
  return fakeForge({
    reviews,
    permissions: { mayWrite },
    page: { pull: async () => aPull({ headSha: 'c'.repeat(40), author: 'carol' }) },
  });
}

async function approvalsOf(
  reviews: Partial<Reviews>,
  owners: readonly string[],
  event: Parameters<typeof approvalReader>[0] = pullEvent(),
) {
  const known = await approvalReader(event, hostWith(reviews)).approvals?.(owners, BASE);
  return known?.status === 'known' ? Object.fromEntries(known.owners) : known?.reason;
}

describe('an approval of the head', () => {
  test('counts for the person and for the teams that the person is of', async () => {
    const reviews = {
      approversOf: async (number: number, commit: string) => (number === 7 && commit === HEAD ? ['Bob', 'eve'] : []),
      isMember: async (org: string, team: string, login: string) => `${org}/${team}/${login}` === 'acme/sec/Bob',
    };

    expect(await approvalsOf(reviews, ['@bob', '@dora', '@acme/sec', '@acme/other'])).toEqual({
      '@bob': { by: ['Bob'], gap: null },
      '@dora': { by: [], gap: null },
      '@acme/sec': { by: ['Bob'], gap: expect.any(String) },
      '@acme/other': { by: [], gap: expect.stringMatching(/^Bob, eve approved, and is not known to be of the team/) },
    });
  });

  test('is never the author’s own, however the name is written', async () => {
    const reviews = { approversOf: async () => ['Alice'], isMember: async () => true };

    expect(await approvalsOf(reviews, ['@alice', '@acme/sec'])).toEqual({
      '@alice': { by: [], gap: null },
      '@acme/sec': { by: [], gap: null },
    });
  });

  test('is none of somebody named who may not write any more, or of whom the host does not tell', async () => {
    const asked = async (mayWrite: Permissions['mayWrite']) => {
      const known = await approvalReader(
        pullEvent(),
        hostWith({ approversOf: async () => ['bob'] }, mayWrite),
      ).approvals?.(['@bob'], BASE);
      return known?.status === 'known' ? known.owners.get('@bob') : null;
    };

    expect(await asked(async () => false)).toEqual({ by: [], gap: expect.stringContaining('may not write') });
    expect(await asked(() => Promise.reject(refused(403)))).toEqual({ by: [], gap: expect.stringMatching(/be asked/) });
  });

  test('was not given where the host refuses to tell', async () => {
    const hidden = { approversOf: async () => ['bob'], isMember: () => Promise.reject(refused(403, 'permission')) };

    expect(await approvalsOf({ approversOf: () => Promise.reject(refused(404)) }, ['@bob'])).toMatch(/404/);
    expect(await approvalsOf(hidden, ['@acme/sec'])).toEqual({
      '@acme/sec': { by: [], gap: expect.stringContaining('members: read') },
    });
  });

  test('that a defect of ours hides is no answer of the host', async () => {
    const broken = { approversOf: () => Promise.reject(new TypeError('defect')) };

    await expect(approvalsOf(broken, ['@bob'])).rejects.toThrow('defect');
  });
});

describe('in the merge queue', () => {
  const reviews = { approversOf: async (_: number, commit: string) => (commit === 'c'.repeat(40) ? ['bob'] : []) };

  test('the head of the pull request is what was approved', async () => {
    expect(await approvalsOf(reviews, ['@bob', '@carol'], queueEvent())).toEqual({
      '@bob': { by: ['bob'], gap: null },
      '@carol': { by: [], gap: null },
    });
  });

  test('nobody has approved what the entries before bring in, nor a group without a number', async () => {
    expect(await approvalsOf(reviews, ['@bob'], queueEvent({ baseSha: HEAD }))).toMatch(/before this one/);
    expect(await approvalsOf(reviews, ['@bob'], queueEvent({ number: null }))).toMatch(/no pull request/);
  });
});

test('without a token nothing was approved, and a push asks nobody', async () => {
  expect(await approvalReader(pullEvent(), null).approvals?.(['@bob'], BASE)).toEqual({
    status: 'unknown',
    reason: expect.stringContaining('github-token'),
  });
  expect(approvalReader(pushEvent(), fakeForge())).toEqual({});
});
