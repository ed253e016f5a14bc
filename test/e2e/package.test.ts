import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { ROOT } from '../helpers/dist.js';
import { makeFolder, makeRepository } from '../helpers/repository.js';

const NAME = '@gatehouse-dev/gatehouse';
const MISTAKE =
  "import jwt from 'jsonwebtoken';\nexport const token = jwt.sign({ id: 1 }, '', { algorithm: 'none' });\n";

let packed: readonly string[];
let folder: string;

/** npm as a user has it: no network, no script of a package runs, and nothing of the settings of who runs the tests. */
function npm(cwd: string, ...args: string[]): string {
  const ran = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_OPTIONS: '', npm_config_cache: join(folder, 'cache'), npm_config_userconfig: '' },
  });
  if (ran.status !== 0) throw new Error(`npm ${args.join(' ')}: ${ran.error?.message ?? ran.stderr}`);
  return ran.stdout;
}

function gatehouse(cwd: string, ...args: string[]) {
  const bin = join(folder, 'user/node_modules/.bin', process.platform === 'win32' ? 'gatehouse.cmd' : 'gatehouse');
  return spawnSync(bin, args, { cwd, encoding: 'utf8', shell: process.platform === 'win32' });
}

beforeAll(async () => {
  const { packageInto } = await import('../../scripts/package.mjs');
  folder = makeFolder();
  const [source, user] = [join(folder, 'package'), join(folder, 'user')];
  await packageInto(source);
  mkdirSync(user);
  const [told] = JSON.parse(npm(source, 'pack', '--json', '--pack-destination', folder));
  packed = told.files.map(({ path }: { path: string }) => path);
  npm(user, 'install', '--offline', '--ignore-scripts', join(folder, told.filename));
});

test('the package holds what runs and what is said of it, and nothing else', () => {
  const places = new Set(packed.map((path) => path.split('/')[0]));
  expect([...places].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json', 'schema']);
  const built = readdirSync(join(ROOT, 'dist'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
  expect(packed.filter((path) => path.startsWith('dist/'))).toHaveLength(built.length);
});

test('installing it brings in no other package', () => {
  const installed = readdirSync(join(folder, 'user/node_modules')).filter((name) => !name.startsWith('.'));
  expect(installed).toEqual([NAME.split('/')[0]]);
  const manifest = JSON.parse(readFileSync(join(folder, 'user/node_modules', NAME, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ name: NAME, publishConfig: { access: 'public', provenance: true } });
  for (const key of ['private', 'scripts', 'dependencies', 'devDependencies', 'overrides'])
    expect(manifest).not.toHaveProperty(key);
});

test('the installed command judges a change as the action does', () => {
  const repository = makeRepository();
  repository.write('README.md', 'clean\n');
  repository.commit();
  const args = ['check', '--base', 'main', '--only', 'static,secrets', '--format', 'json'];
  expect(gatehouse(repository.root, ...args).status).toBe(0);

  writeFileSync(join(repository.root, 'sign.ts'), MISTAKE);
  const ran = gatehouse(repository.root, ...args);
  expect([ran.status, ran.stderr]).toEqual([1, expect.not.stringContaining('installation')]);
  expect(JSON.parse(ran.stdout).findings).toContainEqual(
    expect.objectContaining({ rule: 'jwt-alg-none', location: expect.objectContaining({ path: 'sign.ts' }) }),
  );
  repository.destroy();
});
