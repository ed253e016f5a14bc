import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { maven } from '../../../../../src/scan/dependencies/resolve/maven/index.js';
import {
  dependencies,
  fakeRepository,
  namesIn,
  project,
  reasonsIn,
  resolveFiles,
  resolvePorts,
} from '../../../../helpers/maven-repository.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-maven-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function put(path: string, text: string): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const FILES = { 'pom.xml': project('a:app:1', dependencies('g:a:1', 'g:b:[1,2)')) };
const POMS = { 'g:a:1': dependencies('g:c:1'), 'g:c:1': '', 'g:b:1.5': '' };

test('offline, a local repository tells what the network would', async () => {
  for (const [name, inside] of Object.entries(POMS)) {
    const [, artifact, version] = name.split(':');
    await put(`g/${artifact}/${version}/${artifact}-${version}.pom`, project(name, inside));
  }
  await put(
    'g/b/maven-metadata-central.xml',
    '<metadata><versioning><versions><version>1.5</version><version>2.0</version></versions></versioning></metadata>',
  );
  const found = await resolveFiles(maven, FILES, resolvePorts({ env: { GATEHOUSE_MAVEN_REPOSITORY: folder } }));
  expect(reasonsIn(found, 'pom.xml')).toEqual([]);
  expect(namesIn(found, 'pom.xml')).toEqual(['g:a:1 runtime', 'g:b:1.5 runtime', 'g:c:1 runtime']);
});

test("a developer's own repository is read, a runner's is not: an earlier step could have filled it", async () => {
  await put('.m2/repository/g/a/1/a-1.pom', project('g:a:1', dependencies('g:c:1')));
  const files = { 'pom.xml': project('a:app:1', dependencies('g:a:1')) };
  const onLaptop = await resolveFiles(maven, files, resolvePorts({ env: { HOME: folder } }));
  expect(namesIn(onLaptop, 'pom.xml')).toEqual(['g:a:1 runtime', 'g:c:1 runtime']);
  const onRunner = await resolveFiles(maven, files, resolvePorts({ env: { HOME: folder, GITHUB_ACTIONS: 'true' } }));
  expect(namesIn(onRunner, 'pom.xml')).toEqual(['g:a:1 runtime']);
});

test('what was read once is not asked for again, and stays offline', async () => {
  const { http, asked } = fakeRepository(POMS, { 'g:b': ['1.5'] });
  const run = (more: Parameters<typeof resolvePorts>[0]) =>
    resolveFiles(maven, FILES, resolvePorts({ cacheDir: folder, ...more }));
  const first = await run({ http });
  const count = asked.length;
  const second = await run({ http });
  const third = await run({});
  expect(asked).toHaveLength(count);
  for (const later of [second, third]) expect(namesIn(later, 'pom.xml')).toEqual(namesIn(first, 'pom.xml'));
});

test('a repository that a pom names is never asked', async () => {
  const { http, asked } = fakeRepository({});
  const hosts: string[] = [];
  const repositories =
    '<repositories><repository><id>evil</id><url>https://evil.example/maven</url></repository></repositories>';
  const files = { 'pom.xml': project('a:app:1', `${repositories}${dependencies('g:a:1')}`) };
  await resolveFiles(
    maven,
    files,
    resolvePorts({
      env: { GITHUB_ACTIONS: 'true', GATEHOUSE_MAVEN: 'https://mirror.example/maven2' },
      http: (request) => {
        hosts.push(new URL(request.url).host);
        return http(request);
      },
    }),
  );
  expect(asked).toEqual(['g/a/1/a-1.pom']);
  expect(hosts).toEqual(['mirror.example']);
});

test('an address that is not safe is refused with its name', async () => {
  const ports = resolvePorts({ env: { GATEHOUSE_MAVEN: 'http://mirror.example' } });
  await expect(resolveFiles(maven, FILES, ports)).rejects.toThrow('GATEHOUSE_MAVEN must be an https address');
});
