import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real git repository in a temporary folder. */
export interface TestRepository {
  readonly root: string;
  git(...args: string[]): string;
  write(path: string, content: string | Uint8Array): void;
  remove(path: string): void;
  /** Commits these files on top of the current commit, without a working tree; returns the commit's sha. */
  commitOnly(files: Iterable<readonly [path: string, content: string]>): string;
  /** So many commits that change nothing, on top of the current branch. */
  emptyCommits(count: number): void;
  /** Commits everything and returns the commit's sha. */
  commit(message?: string): string;
  destroy(): void;
}

export function makeFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-test-')));
}

export function makeRepository(): TestRepository {
  const root = makeFolder();

  function git(...args: string[]): string {
    const settings = ['-c', 'user.name=Test', '-c', 'user.email=test@localhost', '-c', 'commit.gpgsign=false'];
    const result = spawnSync('git', [...settings, ...args], { cwd: root, encoding: 'utf8' });
    if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
    return result.stdout.trim();
  }

  /** One process for as many commits as there are (git-fast-import(1)). */
  function fastImport(input: string): void {
    const result = spawnSync('git', ['fast-import', '--quiet'], { cwd: root, encoding: 'utf8', input });
    if (result.status !== 0) throw new Error(`git fast-import: ${result.stderr}`);
  }

  git('init', '--quiet', '--initial-branch=main');
  return {
    root,
    git,
    write(path, content) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), content);
    },
    remove(path) {
      rmSync(join(root, path), { recursive: true });
    },
    commitOnly(files) {
      const parts = [`${commitOn('refs/heads/main')}from refs/heads/main^0\n`];
      for (const [path, content] of files)
        parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
      fastImport(parts.join(''));
      return git('rev-parse', 'HEAD');
    },
    emptyCommits(count) {
      const branch = git('symbolic-ref', 'HEAD');
      fastImport(`${commitOn(branch)}from ${branch}^0\n\n${`${commitOn(branch)}\n`.repeat(count - 1)}`);
    },
    commit(message = 'change') {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', message);
      return git('rev-parse', 'HEAD');
    },
    destroy() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}

function commitOn(branch: string): string {
  return `commit ${branch}\ncommitter Test <test@localhost> 1700000000 +0000\ndata 6\nchange\n`;
}
