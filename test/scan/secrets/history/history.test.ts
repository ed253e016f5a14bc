import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { type Exec, runCommand } from '../../../../src/io/exec.js';
import { makeRepository, type TestRepository } from '../../../helpers/repository.js';
import { tarOf } from '../open/archives.js';
import { scanRepository, secretOf } from '../scan-repository.js';

const opened: TestRepository[] = [];

afterEach(() => {
  for (const repository of opened.splice(0)) repository.destroy();
});

function repository(): TestRepository {
  const made = makeRepository();
  opened.push(made);
  return made;
}

const token = secretOf('{@crc ghp_}', 'history');

/** A branch that adds a token in its first commit and removes it in its second. */
function branchWithRemovedToken(): { repo: TestRepository; base: string; added: string; head: string } {
  const repo = repository();
  repo.write('src/a.ts', 'export {};\n');
  const base = repo.commit('base');
  repo.write('src/client name.ts', `connect("${token}");\n`);
  const added = repo.commit('add');
  repo.write('src/client name.ts', 'connect(process.env.TOKEN);\n');
  const head = repo.commit('remove');
  return { repo, base, added, head };
}

describe('a secret that a later commit of the pull request removed', () => {
  test('is found, with the commit and the path that held it, and said to be in the history', async () => {
    const { repo, base, added, head } = branchWithRemovedToken();

    const { outcome } = await scanRepository(repo.root, { base, head });

    expect(outcome.status).toBe('complete');
    expect(outcome.head).toHaveLength(1);
    expect(outcome.head[0]?.location).toMatchObject({ path: 'src/client name.ts', commit: added, startLine: 1 });
    expect(outcome.head[0]?.message).toMatch(/still in the history: commit [0-9a-f]{12}.*rewrite the branch/);
    expect(JSON.stringify(outcome)).not.toContain(token);
  });

  test('is found in an archive that was deleted again', async () => {
    const repo = repository();
    repo.write('a.txt', 'x\n');
    const base = repo.commit('base');
    repo.write('backup.tar', tarOf({ 'config/.env': `A=1\nTOKEN=${token}\n` }));
    const added = repo.commit('add');
    repo.remove('backup.tar');
    const head = repo.commit('remove');

    const { outcome } = await scanRepository(repo.root, { base, head });

    const location = { path: 'backup.tar!config/.env', commit: added, startLine: 2 };
    expect(outcome.head).toMatchObject([{ location }]);
  });

  test('is found in a file that was deleted again and on a branch that was merged', async () => {
    const repo = repository();
    repo.write('a.txt', 'x\n');
    const base = repo.commit('base');
    repo.git('checkout', '--quiet', '-b', 'side');
    repo.write('keys.env', `TOKEN=${token}\n`);
    repo.commit('add');
    repo.remove('keys.env');
    repo.commit('remove');
    repo.git('checkout', '--quiet', 'main');
    repo.write('b.txt', 'y\n');
    repo.commit('other');
    repo.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side');

    const { outcome } = await scanRepository(repo.root, { base, head: repo.git('rev-parse', 'HEAD') });

    expect(outcome.head.map((each) => each.location?.path)).toEqual(['keys.env']);
  });

  test('is not found again once the branch is rewritten without it', async () => {
    const { repo, base } = branchWithRemovedToken();
    repo.git('reset', '--quiet', '--soft', base);
    const head = repo.commit('rewritten');

    expect((await scanRepository(repo.root, { base, head })).outcome.head).toEqual([]);
  });

  test('is reported at its place in the tree alone while it is still there', async () => {
    const { repo, base, added } = branchWithRemovedToken();

    const { outcome } = await scanRepository(repo.root, { base, head: added });

    expect(outcome.head).toHaveLength(1);
    expect(outcome.head[0]?.location?.commit).toBeUndefined();
  });

  test('that the base holds too is an old one on both sides', async () => {
    const repo = repository();
    repo.write('a.ts', `f("${token}");\n`);
    const base = repo.commit('base');
    repo.write('a.ts', `// moved\nf("${token}");\n`);
    repo.commit('move');
    repo.write('a.ts', 'f(process.env.TOKEN);\n');
    const head = repo.commit('remove');

    const { outcome } = await scanRepository(repo.root, { base, head });

    expect(outcome.base.map((each) => each.lineage)).toEqual(outcome.head.map((each) => each.lineage));
  });
});

describe('the whole history', () => {
  test('is looked at when the policy asks for it, and only then', async () => {
    const { repo, added } = branchWithRemovedToken();

    expect((await scanRepository(repo.root)).outcome.head).toEqual([]);
    const { outcome } = await scanRepository(repo.root, { history: true });
    expect(outcome.head.map((each) => each.location?.commit)).toEqual([added]);
  });

  test('of the base is old: it is on both sides, and a file that still has it is no removed one', async () => {
    const repo = repository();
    repo.write('old.ts', `f("${token}");\n`);
    const base = repo.commit('base');
    repo.write('new.ts', 'export {};\n');
    const head = repo.commit('head');

    const { outcome } = await scanRepository(repo.root, { base, head, history: true });

    expect(outcome.head.map((each) => [each.identity, each.location?.commit])).toEqual(
      outcome.base.map((each) => [each.identity, undefined]),
    );
    expect(outcome.head).toHaveLength(1);
  });

  test('is remembered: blobs that were clean are not read again, findings are found again', async () => {
    const { repo } = branchWithRemovedToken();
    const cacheDir = mkdtempSync(join(tmpdir(), 'gatehouse-cache-'));
    try {
      const first = await scanRepository(repo.root, { history: true, context: { cacheDir } });
      expect(readdirSync(join(cacheDir, 'secrets'))).toHaveLength(1);
      const second = await scanRepository(repo.root, { history: true, context: { cacheDir } });
      expect(second.outcome.head).toEqual(first.outcome.head);
      expect(second.outcome.stats.bytes).toBeLessThan(first.outcome.stats.bytes);
    } finally {
      rmSync(cacheDir, { recursive: true });
    }
  });

  test('that this clone lacks makes the scan partial, never clean', async () => {
    const { repo, base, head } = branchWithRemovedToken();
    const blob = repo.git('rev-parse', `${head}~1:src/client name.ts`);
    rmSync(join(repo.root, '.git/objects', blob.slice(0, 2), blob.slice(2)));

    const { outcome } = await scanRepository(repo.root, { base, head });

    expect(outcome.status).toBe('partial');
    expect(outcome.problems[0]?.remedy).toMatch(/fetch-depth: 0/);
  });

  test('that a partial clone leaves on the server makes the scan partial: what is not there is not clean', async () => {
    const { repo, base, head } = branchWithRemovedToken();
    const clone = makeRepository();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    clone.git('fetch', '--quiet', '--filter=blob:none', `file://${repo.root}`, head);
    clone.git('config', 'remote.origin.promisor', 'true');
    clone.git('config', 'remote.origin.url', `file://${repo.root}`);
    clone.git('checkout', '--quiet', head);
    try {
      for (const request of [
        { base, head },
        { head, history: true },
      ]) {
        const { outcome } = await scanRepository(clone.root, request);
        expect(outcome.status).toBe('partial');
        expect(JSON.stringify(outcome.problems)).toMatch(/not in this clone/);
      }
    } finally {
      clone.destroy();
    }
  });

  test('of a shallow clone is not called whole', async () => {
    const { repo, head } = branchWithRemovedToken();
    const clone = makeRepository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repo.root}`, head);
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    try {
      const { outcome } = await scanRepository(clone.root, { history: true });
      expect(outcome.status).toBe('partial');
      expect(outcome.problems.map((problem) => problem.message).join()).toContain('shallow');
    } finally {
      clone.destroy();
    }
  });
});

test('a list of all objects that comes back empty makes the scan partial, never clean', async () => {
  const { repo } = branchWithRemovedToken();
  const exec: Exec = async (command, args, options) => {
    const result = await runCommand(command, args, options);
    return args.includes('--batch-all-objects') ? { ...result, stdout: Buffer.alloc(0) } : result;
  };
  const { outcome } = await scanRepository(repo.root, { history: true, context: { exec } });
  expect(outcome.status).toBe('partial');
});
