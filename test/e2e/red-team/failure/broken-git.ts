import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Arrange, Attack } from '../attack.js';
import { SQL_JS } from '../mistakes.js';

const BAD = { 'src/bills.js': SQL_JS };
const REAL_GIT = spawnSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).stdout.trim();

/** A git of their own before the real one; `$command` is git's command, `run` the real git with all arguments. */
const gitThat =
  (script: string): Arrange =>
  ({ scratch }) => {
    const folder = join(scratch, 'bin');
    mkdirSync(folder);
    const text = `#!/bin/sh
command=
skip=
for word; do
  if [ -n "$skip" ]; then skip=; continue; fi
  case "$word" in -c|-C) skip=1 ;; -*) ;; *) command="$word"; break ;; esac
done
run() { exec '${REAL_GIT}' "$@"; }
real() { '${REAL_GIT}' "$@"; }
${script}
run "$@"
`;
    writeFileSync(join(folder, 'git'), text);
    chmodSync(join(folder, 'git'), 0o755);
    return { env: { PATH: `${folder}${delimiter}${process.env.PATH}` } };
  };

const broken = (name: string, script: string, answer: Attack['answer'] = 'stopped'): Attack => ({
  name: `has a git that ${name}`,
  change: BAD,
  arrange: gitThat(script),
  answer,
  notOn: ['win32'],
});

/** Every way in which git does not say what it should. */
export const BROKEN_GIT: readonly Attack[] = [
  broken('always fails', 'exit 1'),
  broken('says nothing and succeeds', 'exit 0'),
  broken('is killed', 'kill -9 $$'),
  broken('fails to compare', '[ "$command" = diff ] || [ "$command" = diff-tree ] && exit 128', 'failed'),
  broken('compares and finds nothing', '[ "$command" = diff ] || [ "$command" = diff-tree ] && exit 0', 'failed'),
  broken('fails to list a tree', '[ "$command" = ls-tree ] && exit 128', 'failed'),
  broken('lists an empty tree', '[ "$command" = ls-tree ] && exit 0', 'failed'),
  broken('cuts the list of a tree short', '[ "$command" = ls-tree ] && { real "$@" | head -c 90; exit 0; }', 'failed'),
  broken('fails to read objects', '[ "$command" = cat-file ] && exit 128', 'failed'),
  broken('reads no object and succeeds', '[ "$command" = cat-file ] && exit 0', 'failed'),
  broken('cuts objects short', '[ "$command" = cat-file ] && { real "$@" | head -c 40; exit 0; }', 'failed'),
  broken('fails to read the log', '[ "$command" = log ] || [ "$command" = rev-list ] && exit 128', 'failed'),
  broken('writes noise before its answers', 'echo "warning: noise"', 'failed'),
  {
    name: 'runs the gate where there is no git',
    change: BAD,
    arrange: ({ scratch }) => {
      mkdirSync(join(scratch, 'empty'));
      return { env: { PATH: join(scratch, 'empty') } };
    },
    answer: 'stopped',
    log: /git/,
  },
  {
    name: 'runs the gate where there is no checkout',
    change: BAD,
    arrange: ({ scratch }) => {
      mkdirSync(join(scratch, 'empty'));
      return { workspace: join(scratch, 'empty') };
    },
    answer: 'stopped',
  },
  {
    name: 'sets up the clone so that git runs a program of theirs to compare',
    change: BAD,
    arrange: ({ git, scratch }) => {
      git('config', 'diff.external', 'true');
      git('config', 'core.fsmonitor', `touch ${join(scratch, 'ran')}`);
      return {};
    },
    answer: 'blocked',
  },
];
