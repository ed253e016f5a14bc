import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ROOT } from '../helpers/dist.js';
import { makeFolder, makeRepository } from '../helpers/repository.js';

/** A `gh` that writes down what it is asked and answers by the lines of `answers`, a shell `case` on all arguments. */
function fakeGh(answers: string) {
  const folder = makeFolder();
  const asked = join(folder, 'asked');
  writeFileSync(asked, '');
  writeFileSync(join(folder, 'gh'), `#!/usr/bin/env bash\necho "$*" >> '${asked}'\ncase "$*" in\n${answers}\nesac\n`);
  chmodSync(join(folder, 'gh'), 0o755);
  return { folder, asked: () => readFileSync(asked, 'utf8').trim().split('\n') };
}

function run(script: string, gh: { readonly folder: string }, cwd: string, env: Readonly<Record<string, string>>) {
  return spawnSync('bash', [join(ROOT, 'scripts', script)], {
    cwd,
    encoding: 'utf8',
    env: { PATH: `${gh.folder}${delimiter}${process.env.PATH}`, HOME: gh.folder, ...env },
  });
}

const posix = process.platform === 'win32' ? describe.skip : describe;

posix('propose-change.sh', () => {
  /** A clone of a bare remote, and a patch made elsewhere. */
  function scene(patch: string) {
    const repository = makeRepository();
    repository.write('tools.json', '1\n');
    repository.commit();
    const remote = join(makeFolder(), 'remote.git');
    mkdirSync(remote);
    repository.git('clone', '--quiet', '--bare', repository.root, remote);
    repository.git('remote', 'add', 'origin', remote);
    const file = join(makeFolder(), 'change.patch');
    writeFileSync(file, patch);
    return { repository, env: { PATCH: file, BRANCH: 'renew', TITLE: 'Renew; $(touch x)', BODY: 'Why' } };
  }
  const PATCH = 'diff --git a/tools.json b/tools.json\n--- a/tools.json\n+++ b/tools.json\n@@ -1 +1 @@\n-1\n+2\n';

  test('opens one pull request with the patch and nothing else, and pushes to the open one later', () => {
    const { repository, env } = scene(PATCH);
    const none = fakeGh("'pr list'*) echo 0 ;;");
    expect(run('propose-change.sh', none, repository.root, env)).toMatchObject({ status: 0 });
    expect(none.asked().at(-1)).toBe('pr create --head renew --base main --title Renew; $(touch x) --body Why');
    expect(repository.git('ls-remote', 'origin', 'renew')).toContain(repository.git('rev-parse', 'HEAD'));
    expect(repository.git('show', '--format=%s', '--name-only', 'HEAD')).toBe('Renew; $(touch x)\n\ntools.json');

    const open = fakeGh("'pr list'*) echo 1 ;;");
    repository.git('switch', '--quiet', 'main');
    repository.git('branch', '--quiet', '--delete', '--force', 'renew');
    expect(run('propose-change.sh', open, repository.root, env)).toMatchObject({ status: 0 });
    expect(open.asked().filter((line) => line.startsWith('pr create'))).toEqual([]);
    repository.destroy();
  });

  test('asks nobody for anything when nothing has changed, and fails where the patch does not fit', () => {
    const { repository, env } = scene('');
    const gh = fakeGh('');
    expect(run('propose-change.sh', gh, repository.root, env)).toMatchObject({
      status: 0,
      stdout: 'nothing has changed\n',
    });
    writeFileSync(env.PATCH, PATCH.replace('\n-1', '\n-7'));
    expect(run('propose-change.sh', gh, repository.root, env).status).not.toBe(0);
    expect(gh.asked()).toEqual(['']);
    repository.destroy();
  });
});

posix('move-major-tag.sh', () => {
  const env = { TAG: 'v12.3.4', GITHUB_REPOSITORY: 'a/b', GITHUB_SHA: 'c0ffee' };

  test('moves the tag of the major version where there is one', () => {
    const gh = fakeGh('');
    expect(run('move-major-tag.sh', gh, ROOT, env).status).toBe(0);
    expect(gh.asked().at(-1)).toBe(
      'api --silent --method PATCH repos/a/b/git/refs/tags/v12 -f sha=c0ffee -F force=true',
    );
  });

  test('makes it with the first release of a major version, and fails where it cannot', () => {
    const first = fakeGh('*git/ref/tags*) exit 1 ;;');
    expect(run('move-major-tag.sh', first, ROOT, env).status).toBe(0);
    expect(first.asked().at(-1)).toBe(
      'api --silent --method POST repos/a/b/git/refs -f ref=refs/tags/v12 -f sha=c0ffee',
    );
    expect(run('move-major-tag.sh', fakeGh('*) exit 1 ;;'), ROOT, env).status).not.toBe(0);
  });
});
