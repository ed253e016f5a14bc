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
      const commit = `commit refs/heads/main\ncommitter Test <test@localhost> 1700000000 +0000\ndata 6\nchange\n`;
      const parts = [`${commit}from refs/heads/main^0\n`];
      for (const [path, content] of files)
        parts.push(`M 100644 inline ${path}\ndata ${Buffer.byteLength(content)}\n${content}\n`);
      const result = spawnSync('git', ['fast-import', '--quiet'], {
        cwd: root,
        encoding: 'utf8',
        input: parts.join(''),
      });
      if (result.status !== 0) throw new Error(`git fast-import: ${result.stderr}`);
      return git('rev-parse', 'HEAD');
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
