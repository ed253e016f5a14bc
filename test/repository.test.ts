import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { ROOT } from './helpers/dist.js';

const text = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const FILES = spawnSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .stdout.split('\0')
  .filter((path) => path !== '' && existsSync(join(ROOT, path)));
const ACTIONS = FILES.filter((path) => /^(?:actions\/[^/]+\/)?action\.yml$/.test(path));
const WORKFLOWS = FILES.filter((path) => /^(?:\.github\/)?workflows\/[^/]+\.yml$/.test(path));

/** What the marketplace shows of an action; it refuses a longer one. */
const MAX_DESCRIPTION = 125;

test.each(ACTIONS)('%s can be shown in the marketplace', (path) => {
  const { name, description } = parse(text(path));
  expect(name).toMatch(/\w/);
  expect(description.length).toBeLessThan(MAX_DESCRIPTION);
});

test('nobody is told to run the package of that name which is not ours', () => {
  const told = FILES.filter((path) => !/^(?:dist|test)\//.test(path) && /\.(?:md|ts|mjs|ya?ml|json|sh)$/.test(path));
  const wrong = /\b(?:npx|npm (?:exec|i|install|add)|pnpm dlx|yarn dlx|bunx)(?: -\S+)*(?: --)? gatehouse\b/;
  expect(told.length).toBeGreaterThan(100);
  expect(told.filter((path) => wrong.test(text(path)))).toEqual([]);
});

test('every workflow and action of ours pins what it uses by a full commit', () => {
  const lines = [...WORKFLOWS, ...ACTIONS].flatMap((path) => text(path).split('\n'));
  const uses = lines.filter((line) => /^\s*(?:- )?uses:/.test(line));
  expect(uses.length).toBeGreaterThan(20);
  const pinned = /uses: (?:\.\/[\w/.-]*(?: #.*)?|[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/;
  expect(uses.filter((line) => !pinned.test(line))).toEqual([]);
});

test('one commit of an action is used everywhere', () => {
  const commits = new Map<string, Set<string>>();
  for (const match of WORKFLOWS.flatMap((path) => [...text(path).matchAll(/uses: ([\w/-]+)@([0-9a-f]{40})/g)])) {
    const [, name = '', commit = ''] = match;
    commits.set(name, (commits.get(name) ?? new Set()).add(commit));
  }
  expect([...commits].filter(([, all]) => all.size > 1).map(([name]) => name)).toEqual([]);
});

/** Places where a reader takes a pin of ours from, with what is used of that commit. */
function ownPins(): readonly { readonly path: string; readonly commit: string; readonly used: string }[] {
  const pages = FILES.filter((path) => path === 'README.md' || /^docs\/.*\.md$/.test(path));
  return [...WORKFLOWS, ...pages].flatMap((path) => [
    ...[...text(path).matchAll(/uses: gatehouse-dev\/gatehouse(\/[\w/.-]+)?@([0-9a-f]{40}) # (?!v1\.2\.3)/g)].map(
      ([, folder = '', commit = '']) => ({ path, commit, used: `${folder}/action.yml`.slice(1) }),
    ),
    ...[...text(path).matchAll(/rev: ([0-9a-f]{40})/g)].map(([, commit = '']) => ({
      path,
      commit,
      used: '.pre-commit-hooks.yaml',
    })),
  ]);
}

test('a pin of ours that people copy names a commit that has what is used of it, with the built product', () => {
  const pins = ownPins();
  expect(pins.length).toBeGreaterThan(8);
  const git = (...args: string[]) => spawnSync('git', args, { cwd: ROOT }).status === 0;
  // A shallow clone cannot tell.
  const known = pins.filter(({ commit }) => git('cat-file', '-e', `${commit}^{commit}`));
  const lacking = known.flatMap(({ path, commit, used }) =>
    [used, 'dist/main.js']
      .filter((file) => !git('cat-file', '-e', `${commit}:${file}`))
      .map((file) => `${path}: ${file}`),
  );
  expect(lacking).toEqual([]);
});

test('pages name no version that was never released', () => {
  const released = [...text('CHANGELOG.md').matchAll(/^## \[(\d+\.\d+\.\d+)\]/gm)].map(([, version]) => version);
  const pages = FILES.filter((path) => path === 'README.md' || /^docs\/.*\.md$/.test(path));
  const named = pages.flatMap((path) =>
    [...text(path).matchAll(/(?:gatehouse-dev\/gatehouse[\w/.-]*@|rev: )[0-9a-f]{40}\s+# v(\d+\.\d+\.\d+)/g)].map(
      ([, version]) => ({ path, version }),
    ),
  );
  expect(named.filter(({ version }) => version !== '1.2.3' && !released.includes(version ?? ''))).toEqual([]);
});

test('Dependabot looks into every folder that uses actions', () => {
  const { updates } = parse(text('.github/dependabot.yml'));
  const { directories } = updates.find(
    (one: { 'package-ecosystem': string }) => one['package-ecosystem'] === 'github-actions',
  );
  const folders = new Set(
    [...WORKFLOWS, ...ACTIONS]
      .filter((path) => /uses: [^.\s]/.test(text(path)))
      .map((path) => path.replace(/^\.github\/workflows\/.*|^action\.yml$/, '/').replace(/^([^/].*)\/[^/]+$/, '/$1')),
  );
  const seen = (folder: string) =>
    directories.some((one: string) => new RegExp(`^${one.replaceAll('*', '[^/]+')}$`).test(folder));
  expect([...folders].filter((folder) => !seen(folder))).toEqual([]);
});

test('every package in dist/ is told with a licence, and nothing foreign is in it unnamed', () => {
  const sections = text('dist/THIRD-PARTY-LICENSES.txt')
    .split(/^-{80}$/m)
    .slice(1);
  expect(sections.length).toBeGreaterThan(50);
  expect(sections.filter((section) => section.trim().split('\n').length < 3)).toEqual([]);
  const told = sections.map((section) => section.trim().split(/ \d/)[0]);
  expect(new Set(told).size).toBe(told.length);
});

test('the command line can be run by its name', () => {
  if (process.platform !== 'win32') expect(statSync(join(ROOT, 'dist/cli.js')).mode & 0o111).toBe(0o111);
  const { bin, files } = JSON.parse(text('package.json'));
  expect(bin).toEqual({ gatehouse: 'dist/cli.js' });
  expect(files.filter((name: string) => !existsSync(join(ROOT, name)))).toEqual([]);
});

test('every file of code has an owner, and every form of an issue asks something', () => {
  expect(text('.github/CODEOWNERS')).toMatch(/^\* @\S+$/m);
  const forms = readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE')).filter((name) => name !== 'config.yml');
  for (const name of forms) {
    const { body, description } = parse(text(`.github/ISSUE_TEMPLATE/${name}`));
    expect(description).toMatch(/\w/);
    expect(body.some((field: { validations?: { required: boolean } }) => field.validations?.required)).toBe(true);
  }
});

test('the Node of .nvmrc is the one that CI and the release run', () => {
  const versions = WORKFLOWS.flatMap((path) => [...text(path).matchAll(/node-version: (\d+)$/gm)]).map(
    ([, one]) => one,
  );
  expect(versions).toContain(text('.nvmrc').trim());
});
