import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EventFacts } from '../../../src/app/change/event-facts.js';
import { revisionsOf } from '../../../src/app/change/event-revisions.js';
import { runCommand } from '../../../src/io/exec.js';
import { type Git, gitIn } from '../../../src/workspace/git.js';
import { makeRepository, type TestRepository } from '../../helpers/repository.js';

let repository: TestRepository;
let git: Git;
let base: string;
let head: string;

beforeEach(() => {
  repository = makeRepository();
  git = gitIn(runCommand, repository.root);
  repository.write('a', 'a');
  base = repository.commit();
  repository.git('switch', '--quiet', '--create', 'change');
  repository.write('b', 'b');
  head = repository.commit();
});
afterEach(() => repository.destroy());

const facts = (known: Partial<EventFacts> = {}): EventFacts => ({
  sha: '',
  mergeOf: async () => null,
  tipOf: async () => null,
  ...known,
});
const pull = () =>
  ({
    name: 'pull_request',
    action: 'synchronize',
    number: 7,
    baseSha: base,
    baseRef: 'main',
    headSha: head,
    headRef: 'change',
    headRepository: 'acme/shop',
    fork: false,
    author: 'alice',
    authorIsBot: false,
    draft: false,
    labels: [],
  }) as const;

function merge(): { readonly tip: string; readonly merge: string } {
  repository.git('switch', '--quiet', 'main');
  repository.write('c', 'c');
  const tip = repository.commit();
  repository.git('merge', '--quiet', '--no-ff', '--no-edit', 'change');
  return { tip, merge: repository.git('rev-parse', 'HEAD') };
}

describe('what a pull request compares', () => {
  test('its head with the payload’s base', async () => {
    expect(await revisionsOf(pull(), git, facts())).toMatchObject({ base, judged: head });
  });

  test('GitHub’s merge with its newest base: by the runner’s word, or by GitHub’s of this moment', async () => {
    const { tip, merge: sha } = merge();
    expect(await revisionsOf(pull(), git, facts({ sha }))).toMatchObject({ base: tip, judged: head });
    const asked = facts({ sha: 'f'.repeat(40), mergeOf: async (number) => (number === 7 ? sha : null) });
    expect(await revisionsOf(pull(), git, asked)).toMatchObject({ base: tip });
  });

  test.each<[string, () => void]>([
    ['a merge that nobody vouches for', merge],
    ['the base', () => repository.git('switch', '--quiet', '--detach', base)],
    ['a commit on top of the head', () => repository.commit('more')],
  ])('nothing, when %s is checked out', async (_name, prepare) => {
    prepare();
    await expect(revisionsOf(pull(), git, facts())).rejects.toThrow(/^the checkout is at [0-9a-f]{40}, .*nothing was/);
  });

  test('nothing, in a folder without a commit', async () => {
    const empty = makeRepository();
    await expect(revisionsOf(pull(), gitIn(runCommand, empty.root), facts())).rejects.toThrow('holds no commit');
    empty.destroy();
  });
});

describe('other events', () => {
  test('a pushed tag is named by its object, and checked out as its commit', async () => {
    const event = { name: 'push', ref: 'refs/tags/v1', before: null, after: 'f'.repeat(40) } as const;
    expect(await revisionsOf(event, git, facts({ sha: head }))).toMatchObject({ base: null, judged: event.after });
    await expect(revisionsOf(event, git, facts())).rejects.toThrow('not the commit that was pushed');
  });

  test('a merge group is compared with its branch: by GitHub, else by the checkout, else not at all', async () => {
    const event = {
      name: 'merge_group',
      action: 'checks_requested',
      baseSha: head,
      baseRef: 'refs/heads/main',
      headSha: head,
      headRef: 'x',
      number: null,
    } as const;
    await expect(revisionsOf(event, git, facts())).rejects.toThrow('the tip of main is known neither');
    repository.git('update-ref', 'refs/remotes/origin/main', base);
    expect(await revisionsOf(event, git, facts())).toMatchObject({ base, notices: [{ kind: 'queue' }] });
    const first = { ...event, baseSha: base };
    expect(await revisionsOf(first, git, facts({ tipOf: async () => base }))).toMatchObject({ base, notices: [] });
  });
});
