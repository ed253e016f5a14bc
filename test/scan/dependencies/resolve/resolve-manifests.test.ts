import { expect, test } from '@jest/globals';
import { collectLockfiles } from '../../../../src/scan/dependencies/audit/collect.js';
import { auditLedger } from '../../../../src/scan/dependencies/ledger/audit-ledger.js';
import { resolveManifests } from '../../../../src/scan/dependencies/resolve/resolve-manifests.js';
import { dependencies, fakeRepository, managed, project, resolvePorts } from '../../../helpers/maven-repository.js';
import { type Files, memoryWorkspace } from '../../../helpers/scan-context.js';

const POMS = {
  'g:a:1': dependencies('g:c:1'),
  'g:c:1': '',
  'g:parent:1': managed('g:a:1'),
  'g:parent:2': managed('g:a:1'),
};

const app = (parent: number, ...written: readonly string[]) =>
  project(
    'x:app:1',
    `<parent><groupId>g</groupId><artifactId>parent</artifactId><version>${parent}</version></parent>${dependencies(...written)}`,
  );

async function scanned(head: Files, base: Files, http = fakeRepository(POMS).http) {
  const workspace = memoryWorkspace(head, base);
  const collected = await collectLockfiles(workspace, () => {});
  const lockfiles = await resolveManifests(workspace, collected, resolvePorts({ http }));
  return { lockfiles, entries: await auditLedger(workspace, lockfiles, () => {}) };
}

test('both sides hold what is brought in, so that only what a change adds is new', async () => {
  const { lockfiles, entries } = await scanned({ 'pom.xml': app(1, 'g:a:') }, { 'pom.xml': app(1, 'g:c:1') });
  const names = (side: 'head' | 'base') =>
    lockfiles[side].flatMap(({ extraction }) => extraction.packages.map(({ name }) => name));
  expect(names('head')).toEqual(['g:a', 'g:c']);
  expect(names('base')).toEqual(['g:c']);
  expect(entries).toEqual([]);
});

test('a parent that nobody can read takes its versions out of sight: the change made it so', async () => {
  const { entries } = await scanned({ 'pom.xml': app(3, 'g:a:') }, { 'pom.xml': app(1, 'g:a:') });
  expect(entries).toMatchObject([{ kind: 'manifest', path: 'pom.xml', byChange: true, declared: 1, read: 0 }]);
  expect(entries[0]?.reason).toBe(
    'g:a: version not known, not audited (parent g:parent:3 was not read: not in the repository)',
  );
});

test('one more dependency that is in no public repository is told, and no loss of what could be read', async () => {
  const { entries } = await scanned({ 'pom.xml': app(1, 'g:a:', 'own:lib:1') }, { 'pom.xml': app(1, 'g:a:') });
  expect(entries).toMatchObject([{ kind: 'manifest', path: 'pom.xml', byChange: false, touched: true }]);
  expect(entries[0]?.reason).toContain('own:lib:1 was not read: not in the repository');
});

test('a pom that is no XML stays a problem of its own', async () => {
  const { lockfiles } = await scanned({ 'pom.xml': '<project' }, {});
  expect(lockfiles.headProblems).toHaveLength(1);
});

test('a Gradle lockfile that is deleted is no loss where its script still tells every version', async () => {
  const script = "dependencies { implementation 'g:a:1' }";
  const locked = { 'build.gradle': script, 'gradle.lockfile': 'g:a:1=runtimeClasspath\ng:c:1=runtimeClasspath\n' };
  const told = await scanned({ 'build.gradle': script }, locked);
  expect(told.entries).toEqual([]);
  const offline = await scanned({ 'build.gradle': script }, locked, async () => ({
    status: 403,
    headers: {},
    body: Buffer.alloc(0),
  }));
  expect(offline.entries).toMatchObject([{ kind: 'manifest', path: 'build.gradle', byChange: true, touched: true }]);
});
