import { describe, expect, test } from '@jest/globals';
import { upkeepOf } from '../../../../src/scan/dependencies/upkeep/upkeep.js';
import { type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

const LOCKFILES = { 'package-lock.json': '{}', 'api/go.sum': '', 'tools/uv.lock': '', 'readme.md': '' };
const left = async (files: Files, base?: Files) => {
  const { head } = await upkeepOf(memoryWorkspace({ ...LOCKFILES, ...files }, base), () => {});
  return head.map(({ location }) => location?.path);
};
const dependabot = (...updates: object[]) => ({ '.github/dependabot.yml': JSON.stringify({ version: 2, updates }) });

describe('lockfiles that a configuration leaves out are told', () => {
  test('of Dependabot: by ecosystem and folder, and a folder is none below it', async () => {
    const updates = [
      { 'package-ecosystem': 'npm', directory: '/' },
      { 'package-ecosystem': 'gomod', directory: '/' },
    ];
    expect(await left(dependabot(...updates))).toEqual(['api/go.sum', 'tools/uv.lock']);
    const globs = [{ 'package-ecosystem': 'uv', directories: ['/too*', 'docs'] }];
    expect(await left(dependabot(...globs))).toEqual(['api/go.sum', 'package-lock.json']);
  });

  test('of Renovate: by what it ignores, includes and manages', async () => {
    expect(await left({ 'renovate.json': '{"extends": ["config:recommended"]} // all' })).toEqual([]);
    expect(await left({ 'renovate.json': '{"ignorePaths": ["tools"]}' })).toEqual(['tools/uv.lock']);
    expect(await left({ '.renovaterc': '{"enabledManagers": ["gomod", "npm"]}' })).toEqual(['tools/uv.lock']);
    expect(await left({ 'renovate.json': '{"enabled": false}' })).toHaveLength(3);
    const test = { 'test/yarn.lock': '', 'renovate.json': '{"extends": ["config:base"]}' };
    expect(await left(test)).toEqual(['test/yarn.lock']);
  });

  test('where both are configured, by neither', async () => {
    const both = {
      ...dependabot({ 'package-ecosystem': 'npm', directory: '/' }),
      'renovate.json': '{"includePaths": ["api/**"]}',
    };
    expect(await left(both)).toEqual(['tools/uv.lock']);
  });
});

test.each<[string, Files]>([
  ['nothing is configured', {}],
  ['the configuration is no YAML', { '.github/dependabot.yml': '{' }],
  ['the configuration is in a form that is not read', { 'renovate.json5': "{ignorePaths: ['x']}" }],
])('nothing is said where %s', async (_name, files) => {
  expect(await left(files)).toEqual([]);
});

test('what the base leaves out too was there before, and stands in the report alone', async () => {
  const files = { ...LOCKFILES, ...dependabot({ 'package-ecosystem': 'npm', directory: '/' }) };
  const { head, base } = await upkeepOf(memoryWorkspace(files, files), () => {});

  expect(head.map(({ identity }) => identity)).toEqual(base.map(({ identity }) => identity));
  expect(head.every(({ level }) => level === 'report')).toBe(true);
});
