import { describe, expect, test } from '@jest/globals';
import { builtinEngine } from '../../../../src/scan/dependencies/engine/builtin.js';
import { installedOf } from '../../../../src/scan/dependencies/installed/installed.js';
import { aLockfile, aPackage } from '../../../helpers/lockfiles.js';
import { extractProject, type Files } from '../extract/lockfile-support.js';

/** `entry -> what is installed` of the entries that say something else than they are. */
async function mismatches(path: string, text: string, more: Files = {}): Promise<string[]> {
  const { packages } = await extractProject({ [path]: text, ...more }, path);
  return packages.flatMap(({ name, version, claims, conflict }) =>
    claims === undefined ? (conflict ?? []) : [`${claims.name}@${claims.version} -> ${name}@${version}`],
  );
}

function packageLock(entries: Record<string, object>): string {
  return JSON.stringify({ lockfileVersion: 3, packages: { '': {}, ...entries } });
}

const TARBALL = 'https://registry.npmjs.org/lodash/-/lodash-4.17.20.tgz';
const POISONED = ['quiet@9.9.9 -> lodash@4.17.20'];

describe('an entry that is fetched as another package', () => {
  test.each([
    ['the tarball', TARBALL],
    ['a port', TARBALL.replace('.org/', '.org:443/')],
    ['a mirror', 'https://mirror.example/npm/lodash/-/lodash-4.17.20.tgz'],
    ['an alias', 'npm:lodash@4.17.20'],
  ])('npm, by %s', async (_name, resolved) => {
    const entry = { version: '9.9.9', resolved };
    expect(await mismatches('package-lock.json', packageLock({ 'node_modules/quiet': entry }))).toEqual(POISONED);
  });

  test('npm, by whatever the registry says today', async () => {
    for (const resolved of ['latest', '^9.0.0', 'npm:quiet@9']) {
      const lock = packageLock({ 'node_modules/quiet': { version: '9.9.9', resolved } });
      expect(await mismatches('package-lock.json', lock)).toEqual(['quiet@9.9.9 -> quiet@']);
    }
  });

  test('npm, by another version', async () => {
    for (const resolved of [TARBALL, '4.17.20']) {
      const lock = packageLock({ 'node_modules/lodash': { version: '4.17.21', resolved } });
      expect(await mismatches('package-lock.json', lock)).toEqual(['lodash@4.17.21 -> lodash@4.17.20']);
    }
  });

  test.each<[string, string, string]>([
    [
      'npm 6',
      'package-lock.json',
      JSON.stringify({ lockfileVersion: 1, dependencies: { quiet: { version: '9.9.9', resolved: TARBALL } } }),
    ],
    ['yarn 1', 'yarn.lock', `# yarn lockfile v1\n\nquiet@^9.9.9:\n  version "9.9.9"\n  resolved "${TARBALL}"\n`],
    [
      'yarn',
      'yarn.lock',
      '__metadata:\n  version: 8\n\n"quiet@npm:^9.9.9":\n  version: 9.9.9\n  resolution: "lodash@npm:4.17.20"\n',
    ],
    [
      'yarn, by its archive',
      'yarn.lock',
      `__metadata:\n  version: 8\n\n"quiet@npm:^9.9.9":\n  version: 9.9.9\n  resolution: "quiet@npm:9.9.9::__archiveUrl=${encodeURIComponent(TARBALL)}"\n`,
    ],
    [
      'pnpm',
      'pnpm-lock.yaml',
      `lockfileVersion: '9.0'\npackages:\n  quiet@9.9.9:\n    resolution: {tarball: ${TARBALL}}\n`,
    ],
    ['bun', 'bun.lock', JSON.stringify({ packages: { quiet: ['quiet@9.9.9', TARBALL, {}, ''] } })],
    [
      'uv',
      'uv.lock',
      'version = 1\n[[package]]\nname = "quiet"\nversion = "9.9.9"\nsource = { registry = "https://pypi.org/simple" }\nwheels = [{ url = "https://files.pythonhosted.org/packages/aa/lodash-4.17.20-py3-none-any.whl", hash = "sha256:x" }]\n',
    ],
    [
      'poetry',
      'poetry.lock',
      '[[package]]\nname = "quiet"\nversion = "9.9.9"\nfiles = [{ file = "lodash-4.17.20.tar.gz", hash = "sha256:x" }]\n',
    ],
    [
      'pdm',
      'pdm.lock',
      '[metadata]\n[[package]]\nname = "quiet"\nversion = "9.9.9"\nfiles = [{ url = "https://x.example/lodash-4.17.20.zip", hash = "sha256:x" }]\n',
    ],
    [
      'pylock',
      'pylock.toml',
      'lock-version = "1.0"\n[[packages]]\nname = "quiet"\nversion = "9.9.9"\nsdist = { name = "lodash-4.17.20.tar.gz", hashes = { sha256 = "x" } }\n',
    ],
  ])('%s', async (_name, path, text) => {
    expect(await mismatches(path, text)).toEqual(POISONED);
  });

  test('Composer, whose archive and clone are of different code', async () => {
    const entry = (owner: string, commit: string) => ({
      name: 'v/a',
      version: '1.0.0',
      source: { type: 'git', url: 'https://github.com/v/a.git', reference: 'a'.repeat(40) },
      dist: { type: 'zip', url: `https://api.github.com/repos/${owner}/a/zipball/${commit}`, reference: commit },
    });
    const lock = (owner: string, commit: string) => JSON.stringify({ packages: [entry(owner, commit)] });
    expect(await mismatches('composer.lock', lock('V', 'a'.repeat(40)))).toEqual([]);
    expect(await mismatches('composer.lock', lock('evil', 'a'.repeat(40)))).toEqual([
      expect.stringContaining('github.com/evil/a'),
    ]);
    expect(await mismatches('composer.lock', lock('v', 'b'.repeat(40)))).toEqual([
      expect.stringContaining('bbbbbbbbbbbb'),
    ]);
  });
});

describe('an honest entry', () => {
  test.each<[string, string, string]>([
    [
      'an alias of npm',
      'package-lock.json',
      packageLock({ 'node_modules/safe': { name: 'lodash', version: '4.17.20', resolved: TARBALL } }),
    ],
    [
      'an alias that only its asker names',
      'package-lock.json',
      JSON.stringify({
        packages: {
          '': { dependencies: { safe: 'npm:lodash@4.17.20' } },
          'node_modules/safe': { version: '4.17.20', resolved: TARBALL },
        },
      }),
    ],
    [
      'build metadata',
      'package-lock.json',
      packageLock({
        'node_modules/a': { version: '1.0.0+b1', resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' },
      }),
    ],
    [
      'an alias of yarn 1',
      'yarn.lock',
      `# yarn lockfile v1\n\n"safe@npm:lodash@4.17.20":\n  version "4.17.20"\n  resolved "${TARBALL}"\n`,
    ],
    [
      'an alias of yarn',
      'yarn.lock',
      '__metadata:\n  version: 8\n\n"safe@npm:lodash@^4.17.20":\n  version: 4.17.20\n  resolution: "lodash@npm:4.17.20"\n',
    ],
    [
      'a tag of yarn',
      'yarn.lock',
      '__metadata:\n  version: 8\n\n"lodash@npm:latest":\n  version: 4.17.20\n  resolution: "lodash@npm:4.17.20"\n',
    ],
    [
      'a patch of yarn',
      'yarn.lock',
      '__metadata:\n  version: 8\n\n"lodash@patch:lodash@npm%3A4.17.20#./p.patch":\n  version: 4.17.20\n  resolution: "lodash@patch:lodash@npm%3A4.17.20#./p.patch::version=4.17.20&hash=x"\n',
    ],
    [
      'another spelling of a Python name',
      'poetry.lock',
      '[[package]]\nname = "Zope.Interface"\nversion = "5.0"\nfiles = [{ file = "zope_interface-5.0.0-cp39-cp39-win32.whl" }, { file = "zope.interface-5.0.tar.gz" }]\n',
    ],
    [
      'a build number and a local version',
      'uv.lock',
      'version = 1\n[[package]]\nname = "a"\nversion = "1.0+cpu"\nsource = { registry = "https://x.example" }\nwheels = [{ url = "https://x.example/a-1.0%2Bcpu-1-py3-none-any.whl" }]\n',
    ],
  ])('%s is not told of', async (_name, path, text) => {
    expect(await mismatches(path, text)).toEqual([]);
  });
});

test('both releases are audited, and the entry is a finding of high severity at its line', async () => {
  const entry = aPackage('lodash', '4.17.20', { claims: { name: 'quiet', version: '9.9.9' }, line: 7 });
  const lockfiles = { head: [aLockfile([entry])], base: [], headProblems: [], baseProblems: [] };
  const asked: string[] = [];
  await builtinEngine({
    about: () => Promise.reject(new Error('asked')),
    affecting: (packages) => {
      asked.push(...packages.map(({ name, version }) => `${name}@${version}`));
      return Promise.resolve({
        status: 'complete',
        reason: null,
        problems: [],
        notes: [],
        matches: [],
        withoutData: [],
      });
    },
  })(lockfiles);
  expect(asked).toEqual(['lodash@4.17.20', 'quiet@9.9.9']);
  expect(installedOf(lockfiles, new Set()).head).toMatchObject([
    {
      rule: 'lockfile-source-mismatch',
      severity: 'high',
      confidence: 'high',
      location: { path: 'package-lock.json', startLine: 7 },
      message: expect.stringMatching(/quiet@9\.9\.9.*tarball of lodash@4\.17\.20/),
    },
  ]);
});
