import { expect, test } from '@jest/globals';
import { npmSpecifier } from '../../../../../src/scan/dependencies/extract/read/npm-specifier.js';
import { extractProject, namesOf } from '../lockfile-support.js';

const COMMIT = '7'.repeat(40);

test.each([
  ['^1.0.0', { origin: 'registry' }],
  ['latest', { origin: 'registry' }],
  ['npm:^1.0.0', { origin: 'registry' }],
  ['npm:1.0.0', { origin: 'registry' }],
  ['npm:lodash@^4', { origin: 'registry', name: 'lodash' }],
  ['npm:@s/a@1.0.0', { origin: 'registry', name: '@s/a' }],
  ['workspace:^', { origin: 'workspace' }],
  ['file:../a', { origin: 'file' }],
  ['link:./a', { origin: 'file' }],
  ['./a', { origin: 'file' }],
  ['o/r', { origin: 'git' }],
  [`o/r#${COMMIT}`, { origin: 'git', commit: COMMIT }],
  [`github:o/r#${COMMIT}`, { origin: 'git', commit: COMMIT }],
  ['git@github.com:o/r.git', { origin: 'git' }],
  ['https://github.com/o/r.git', { origin: 'git' }],
  [`https://github.com/o/r.git#commit=${COMMIT}`, { origin: 'git', commit: COMMIT }],
  [`https://codeload.github.com/o/r/tar.gz/${COMMIT}`, { origin: 'git', commit: COMMIT }],
  [`https://github.com/o/r#${COMMIT}`, { origin: 'git', commit: COMMIT }],
  [`https://gitlab.com/o/r/repository/archive.tar.gz?ref=${COMMIT}`, { origin: 'git', commit: COMMIT }],
  ['https://example.org/a-1.0.0.tgz', { origin: 'url' }],
  ['https://registry.npmjs.org/a/-/a-1.0.0.tgz', { origin: 'registry', name: 'a', version: '1.0.0' }],
  [
    'https://registry.yarnpkg.com/@s%2fa/-/a-1.0.0-rc.1.tgz#abc',
    { origin: 'registry', name: '@s/a', version: '1.0.0-rc.1' },
  ],
  ['patch:typescript@npm%3A5.0.2#x', { origin: 'registry', name: 'typescript' }],
] as const)('%s', (spec, expected) => {
  expect(npmSpecifier(spec)).toEqual(expected);
});

test('a registry package hidden behind another name by its address is matched by its own', async () => {
  const address = 'https://registry.yarnpkg.com/lodash/-/lodash-4.17.20.tgz';
  const yarn = `# yarn lockfile v1\n\n"safe@${address}":\n  version "4.17.20"\n  resolved "${address}"\n`;
  expect(namesOf(await extractProject({ 'yarn.lock': yarn }, 'yarn.lock'))).toEqual(['lodash@4.17.20']);
  const one = JSON.stringify({ dependencies: { safe: { version: address } } });
  expect(namesOf(await extractProject({ 'package-lock.json': one }, 'package-lock.json'))).toEqual(['lodash@4.17.20']);
  const pnpm = `lockfileVersion: '9.0'\npackages:\n  safe@${address}:\n    resolution: {tarball: ${address}}\n    version: 4.17.20\n`;
  expect(namesOf(await extractProject({ 'pnpm-lock.yaml': pnpm }, 'pnpm-lock.yaml'))).toEqual(['lodash@4.17.20']);
  const bun = JSON.stringify({ packages: { safe: [`safe@${address}`, {}] } });
  expect(namesOf(await extractProject({ 'bun.lock': bun }, 'bun.lock'))).toEqual(['lodash@4.17.20']);
});
