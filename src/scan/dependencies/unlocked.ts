import { posix } from 'node:path';
import type { Workspace } from '../../model/workspace.js';

/** Manifests whose format leaves versions open, and the lockfiles that pin them. */
const LOCKFILES: ReadonlyMap<string, readonly string[]> = new Map([
  [
    'package.json',
    ['package-lock.json', 'npm-shrinkwrap.json', 'pnpm-lock.yaml', 'yarn.lock', 'bun.lock', 'bun.lockb', 'deno.lock'],
  ],
  ['Cargo.toml', ['Cargo.lock']],
  ['composer.json', ['composer.lock']],
  ['Gemfile', ['Gemfile.lock']],
  ['Pipfile', ['Pipfile.lock']],
  ['mix.exs', ['mix.lock']],
  ['pubspec.yaml', ['pubspec.lock']],
  ['Package.swift', ['Package.resolved']],
]);
const NOT_THE_PROJECTS_OWN = /(?:^|\/)(?:node_modules|vendor|testdata|fixtures?|__fixtures__)\//;
const MAX_NAMED = 10;

/** A note on manifests that no lockfile pins, in their folder or above: what they bring in was not audited. */
export async function unlockedNote(workspace: Workspace): Promise<string | null> {
  const paths = new Set((await workspace.files('head')).map((entry) => entry.path));
  const unlocked = [...paths].filter((path) => {
    const lockfiles = LOCKFILES.get(posix.basename(path));
    return lockfiles !== undefined && !NOT_THE_PROJECTS_OWN.test(path) && !isPinned(path, lockfiles, paths);
  });
  if (unlocked.length === 0) return null;
  const more = unlocked.length > MAX_NAMED ? ` and ${unlocked.length - MAX_NAMED} more` : '';
  return `no lockfile pins ${unlocked.slice(0, MAX_NAMED).join(', ')}${more}: what they bring in was not audited; commit the lockfile`;
}

function isPinned(manifest: string, lockfiles: readonly string[], paths: ReadonlySet<string>): boolean {
  for (let folder = posix.dirname(manifest); ; folder = posix.dirname(folder)) {
    if (lockfiles.some((name) => paths.has(folder === '.' ? name : `${folder}/${name}`))) return true;
    if (folder === '.') return false;
  }
}
