import { describe, expect, test } from '@jest/globals';
import { dependenciesOf, extractProject, namesOf, packageNamed } from './lockfile-support.js';

describe('deno.lock', () => {
  test('version 4 and 5: npm and JSR with graph, roots, peer suffixes and lines', async () => {
    const text = JSON.stringify(
      {
        version: '5',
        specifiers: { 'npm:chalk@^5': '5.3.0', 'jsr:@std/path@1': '1.0.2', 'npm:left@*': '1.0.0_peer@2.0.0' },
        jsr: {
          '@std/path@1.0.2': { integrity: 'abc', dependencies: ['jsr:@std/internal', 'npm:chalk@^5'] },
          '@std/internal@1.0.0': {},
        },
        npm: {
          'chalk@5.3.0': { integrity: 'sha512-c', dependencies: ['ansi'], scripts: true },
          'ansi@1.0.0': {},
          'left@1.0.0_peer@2.0.0': { optionalDependencies: ['peer@2.0.0'] },
          'peer@2.0.0': {},
        },
        workspace: { dependencies: ['npm:left@*'], packageJson: { dependencies: ['npm:chalk@^5'] } },
      },
      null,
      2,
    );
    const manifest = '{"devDependencies": {"chalk": "^5"}}';
    const found = await extractProject({ 'deno.lock': text, 'package.json': manifest }, 'deno.lock');
    expect(found.problems).toEqual([]);
    expect(namesOf(found)).toEqual([
      '@std/internal@1.0.0',
      '@std/path@1.0.2',
      'ansi@1.0.0',
      'chalk@5.3.0',
      'left@1.0.0',
      'peer@2.0.0',
    ]);
    expect(packageNamed(found, '@std/path').ecosystem).toBe('JSR');
    expect(dependenciesOf(found, '@std/path')).toEqual(['@std/internal', 'chalk']);
    expect(packageNamed(found, 'chalk')).toMatchObject({
      scope: 'development',
      direct: true,
      hasInstallScript: true,
      requestedAs: ['^5'],
    });
    expect(packageNamed(found, 'left')).toMatchObject({ scope: 'runtime', direct: true });
    expect(packageNamed(found, 'peer').optional).toBe(true);
    expect(text.split('\n')[(packageNamed(found, 'ansi').line ?? 0) - 1]).toContain('"ansi@1.0.0"');
  });

  test('versions 2 and 3 keep the same packages elsewhere', async () => {
    const three = JSON.stringify({
      version: '3',
      packages: {
        specifiers: { 'npm:chalk@^5': 'npm:chalk@5.3.0' },
        npm: { 'chalk@5.3.0': { dependencies: { ansi: 'ansi@1.0.0' } }, 'ansi@1.0.0': { dependencies: {} } },
      },
    });
    const two = JSON.stringify({
      version: '2',
      npm: {
        specifiers: { 'chalk@^5': 'chalk@5.3.0' },
        packages: { 'chalk@5.3.0': { dependencies: { ansi: 'ansi@1.0.0' } }, 'ansi@1.0.0': {} },
      },
    });
    for (const text of [three, two]) {
      const found = await extractProject({ 'deno.lock': text }, 'deno.lock');
      expect(found.problems).toEqual([]);
      expect(namesOf(found)).toEqual(['ansi@1.0.0', 'chalk@5.3.0']);
      expect(dependenciesOf(found, 'chalk')).toEqual(['ansi']);
      expect(packageNamed(found, 'chalk')).toMatchObject({ direct: true, line: 1 });
    }
  });

  test('another JSON file of that name is refused, a nameless entry is a problem', async () => {
    await expect(extractProject({ 'deno.lock': '{"a": 1}' }, 'deno.lock')).rejects.toMatchObject({
      name: 'LocatedError',
    });
    const found = await extractProject({ 'deno.lock': '{"version": "5",\n"npm": {\n"x": {}}}' }, 'deno.lock');
    expect(found.problems).toMatchObject([{ path: 'deno.lock', line: 3 }]);
  });
});
