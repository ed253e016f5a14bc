import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../../helpers/repository.js';
import type { Content, Ground, Tree } from './attack.js';

const OWN_SETTINGS = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1', GIT_LFS_SKIP_SMUDGE: '1' };

/** A repository with the two commits of a pull request, `main` and `feature`, checked out at the latter. */
export function makeGround(base: Tree, change: Tree): Ground {
  const scratch = makeFolder();
  const folder = join(scratch, 'checkout');
  mkdirSync(folder);
  const git = (...args: string[]) => run(folder, args);
  git('init', '--quiet', '--initial-branch=main');
  run(
    folder,
    ['fast-import', '--quiet', '--force'],
    Buffer.concat([...commitOf('main', base), ...commitOf('feature', change, 'main')]),
  );
  git('symbolic-ref', 'HEAD', 'refs/heads/feature');
  // Not every system can write every name; what is judged are the commits.
  git('read-tree', 'HEAD');
  if (process.platform === 'linux') git('checkout-index', '--all', '--force', '--quiet');
  return { folder, scratch, base: git('rev-parse', 'main'), head: git('rev-parse', 'feature'), git };
}

function run(folder: string, args: readonly string[], input?: Buffer): string {
  const settings = ['-c', 'user.name=Mallory', '-c', 'user.email=mallory@localhost', '-c', 'commit.gpgsign=false'];
  const result = spawnSync('git', [...settings, ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...OWN_SETTINGS },
    ...(input !== undefined && { input }),
  });
  if (result.status !== 0) throw new Error(`git ${args.join(' ')}: ${result.stderr}`);
  return result.stdout.trim();
}

/** A commit as git-fast-import(1) reads it. */
function* commitOf(branch: string, tree: Tree, from?: string): Generator<Buffer> {
  const parent = from === undefined ? '' : `from refs/heads/${from}\n`;
  yield Buffer.from(
    `commit refs/heads/${branch}\ncommitter Mallory <mallory@localhost> 1790000000 +0000\ndata 6\nchange\n${parent}`,
  );
  for (const [path, content] of Object.entries(tree)) yield* entryOf(quoted(path), content);
}

function* entryOf(path: string, content: Content): Generator<Buffer> {
  if (content === null) {
    yield Buffer.from(`D ${path}\n`);
  } else if (typeof content === 'string' || content instanceof Uint8Array) {
    yield* fileOf('100644', path, content);
  } else if ('executable' in content) {
    yield* fileOf('100755', path, content.executable);
  } else if ('link' in content) {
    yield* fileOf('120000', path, content.link);
  } else {
    yield Buffer.from(`M 160000 ${content.submodule} ${path}\n`);
  }
}

function* fileOf(mode: string, path: string, content: string | Uint8Array): Generator<Buffer> {
  const bytes = Buffer.from(content);
  yield Buffer.from(`M ${mode} inline ${path}\ndata ${bytes.length}\n`);
  yield bytes;
  yield Buffer.from('\n');
}

/** In C's quotes, every byte outside plain ASCII in octal; `\xHH` in the path is one byte. */
function quoted(path: string): string {
  const bytes = Buffer.concat(
    path
      .split(/(\\x[0-9a-f]{2})/)
      .map((part) => (part.startsWith('\\x') ? Buffer.from(part.slice(2), 'hex') : Buffer.from(part))),
  );
  const text = [...bytes].map((byte) =>
    byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c
      ? String.fromCharCode(byte)
      : `\\${byte.toString(8).padStart(3, '0')}`,
  );
  return `"${text.join('')}"`;
}
