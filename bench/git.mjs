import { spawnSync } from 'node:child_process';

/** What git says of a repository. @throws Error with git's own words */
export function git(cwd, ...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (status !== 0) throw new Error(`git ${args[0]}: ${stderr}`);
  return stdout;
}

/** The last commits of the first parents that have one, newest first, each with its parent. */
export function mergedChanges(repository, most) {
  const log = git(repository, 'log', '--first-parent', '--no-show-signature', `--max-count=${most}`, '--format=%H %P');
  return log
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .flatMap(([head, base]) => (base === undefined ? [] : [{ head, base }]));
}
