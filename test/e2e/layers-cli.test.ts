import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { type Ran, ROOT } from '../helpers/dist.js';
import { type GitHub, startGitHub } from '../helpers/github/github.js';
import { makeFolder, makeRepository, type TestRepository } from '../helpers/repository.js';

const COMMIT = 'c'.repeat(40);
const LAYER = `acme/security/base.yml@${COMMIT}`;
const NAME = 'acme/security/base.yml@cccccccccccc';
const OWN = `version: 1\nextends: ${LAYER}\ngate: { malware: any }\n`;

let github: GitHub;
let repository: TestRepository;
let cache: string;

beforeEach(async () => {
  github = await startGitHub();
  const text = 'version: 1\ngate: { fail-on: low }\n';
  github.repository('acme/security', { private: true }).contents.set(`${COMMIT}:base.yml`, text);
  repository = makeRepository();
  repository.write('.github/gatehouse.yml', OWN);
  repository.commit();
  cache = makeFolder();
});
afterEach(async () => {
  repository.destroy();
  await github.close();
});

/** What is built, on somebody's machine. */
function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const none = { GITHUB_ACTIONS: '', GITHUB_TOKEN: '', GH_TOKEN: '', NODE_OPTIONS: '' };
  const options = {
    cwd: repository.root,
    env: { ...process.env, ...github.env(), ...none, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, ...env },
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, 'dist/cli.js'), ...args], options, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

const token = () => ({ GITHUB_TOKEN: github.token({ login: 'alice' }).value });

test('a policy is shown with the layer that says each value, and from then on without a network', async () => {
  const shown = await run(['policy', 'show'], token());
  expect(shown).toMatchObject({ code: 0, stderr: '' });
  expect(shown.stdout).toContain(`gate.fail-on: low  (${NAME})\n`);
  expect(shown.stdout).toContain('gate.malware: any  (.github/gatehouse.yml)\n');

  github.log.clear();
  expect(await run(['policy', 'show', '--offline'])).toEqual(shown);
  expect(await run(['policy', 'show'])).toEqual(shown);
  expect(github.log.count()).toBe(0);
});

test.each([
  ['without a token', ['policy', 'show'], 'there is no token to read it with'],
  ['offline, without a copy', ['policy', 'show', '--offline'], 'there is no copy of it here: run once with a network'],
  ['in a check', ['check', '--offline', '--only', 'static'], 'there is no copy of it here'],
  ['in a baseline', ['baseline', '--offline'], 'there is no copy of it here'],
])('%s nothing is judged without the layer, in one line', async (_, args, why) => {
  const { code, stdout, stderr } = await run(args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(`:2: extends ${NAME}: cannot be read: ${why}`)]);
});

test('a check on a machine is judged by the layer', async () => {
  repository.write('src/app.js', 'fetch("http://shop.example/pay");\n');
  repository.commit();
  const { stdout } = await run(['check', '--only', 'static', '--format', 'json'], token());
  expect(JSON.parse(stdout).policy).toContain('gatehouse.yml');
  expect(github.log.count('repos/get-content')).toBe(1);
});

test('on a runner a copy that a step has left is not taken: the host is asked', async () => {
  await run(['policy', 'show'], token());
  github.log.clear();
  const runner = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repository.root };
  await run(['check', '--offline', '--only', 'static'], { ...token(), ...runner });
  expect(github.log.count('repos/get-content')).toBe(1);
  const { code, stderr } = await run(['check', '--offline', '--only', 'static'], runner);
  expect([code, stderr]).toEqual([2, expect.stringContaining('there is no token to read it with')]);
});

test('a difference between two policies is told with what they extend', async () => {
  mkdirSync(join(repository.root, 'after'));
  writeFileSync(join(repository.root, 'after/p.yml'), 'version: 1\ngate: { malware: any }\n');
  const { stdout } = await run(['policy', 'diff', '.github/gatehouse.yml', 'after/p.yml'], token());
  expect(stdout).toBe(`extends is removed (was ${LAYER})\ngate.fail-on: low → high\n`);
});
