import { expect, test } from '@jest/globals';
import { maven } from '../../../../../src/scan/dependencies/resolve/maven/index.js';
import { dependencies, namesIn, project, resolveFiles, resolvePorts } from '../../../../helpers/maven-repository.js';

const modules = (...names: readonly string[]) =>
  `<modules>${names.map((name) => `<module>${name}</module>`).join('')}</modules>`;
const app = project('x:app:1', dependencies('g:lib:1'));
const lib = project('g:lib:1');

async function auditedOf(files: Readonly<Record<string, string>>) {
  return namesIn(await resolveFiles(maven, files, resolvePorts()), 'app/pom.xml');
}

test('a pom that borrows the name of a package does not take that package out of the audit', async () => {
  expect(await auditedOf({ 'app/pom.xml': app, 'other/pom.xml': lib })).toEqual(['g:lib:1 runtime']);
  const beside = {
    'app/pom.xml': app,
    'other/pom.xml': lib,
    'all/pom.xml': project('x:all:1', modules('../app', '../other')),
  };
  expect(await auditedOf(beside)).toEqual(['g:lib:1 runtime']);
  const apart = { 'pom.xml': project('x:all:1', modules('app')), 'app/pom.xml': app, 'other/pom.xml': lib };
  expect(await auditedOf(apart)).toEqual(['g:lib:1 runtime']);
});

test('modules that are built together come from no repository', async () => {
  const files = {
    'pom.xml': project('x:all:1', modules('app', 'libs')),
    'app/pom.xml': app,
    'libs/pom.xml': project('x:libs:1', modules('lib/pom.xml', '../libs')),
    'libs/lib/pom.xml': lib,
  };
  expect(await auditedOf(files)).toEqual([]);
});
