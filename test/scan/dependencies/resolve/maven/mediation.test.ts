import { describe, expect, test } from '@jest/globals';
import { maven } from '../../../../../src/scan/dependencies/resolve/maven/index.js';
import {
  dependencies,
  fakeRepository,
  IMPORT,
  managed,
  namesIn,
  project,
  reasonsIn,
  resolveFiles,
  resolvePorts,
} from '../../../../helpers/maven-repository.js';

/** The packages of a project with this inside, from a repository of these poms. */
async function packagesOf(
  inside: string,
  poms: Readonly<Record<string, string>>,
  versions?: Readonly<Record<string, readonly string[]>>,
): Promise<readonly string[]> {
  const { http } = fakeRepository(poms, versions);
  const found = await resolveFiles(maven, { 'pom.xml': project('a:app:1', inside) }, resolvePorts({ http }));
  expect(reasonsIn(found, 'pom.xml')).toEqual([]);
  return namesIn(found, 'pom.xml');
}

describe('what is on the class path is what Maven puts there', () => {
  test('the nearest version stays, and of equally near ones the first', async () => {
    const poms = {
      'g:one:1': dependencies('g:deep:1'),
      'g:deep:1': dependencies('g:low:9'),
      'g:low:9': '',
      'g:two:1': dependencies('g:low:2', 'g:same:2'),
      'g:low:2': '',
      'g:three:1': dependencies('g:same:3'),
      'g:same:2': '',
      'g:same:3': '',
    };
    expect(await packagesOf(dependencies('g:one:1', 'g:two:1', 'g:three:1'), poms)).toEqual([
      'g:deep:1 runtime',
      'g:low:2 runtime',
      'g:one:1 runtime',
      'g:same:2 runtime',
      'g:three:1 runtime',
      'g:two:1 runtime',
    ]);
  });

  test('what only a package that gave way brings in is not there', async () => {
    const poms = {
      'g:one:1': dependencies('g:deep:1'),
      'g:deep:1': dependencies('g:low:1'),
      'g:low:1': dependencies('g:gone:1'),
      'g:gone:1': '',
      'g:low:2': '',
    };
    expect(await packagesOf(dependencies('g:one:1', 'g:low:2'), poms)).toEqual([
      'g:deep:1 runtime',
      'g:low:2 runtime',
      'g:one:1 runtime',
    ]);
  });

  test('management sets versions and scopes below the direct dependencies, and fills them in above', async () => {
    const poms = {
      'g:one:1': dependencies('g:low:1', 'g:tool:1'),
      'g:low:5': '',
      'g:tool:1': '',
      'g:two:7': '',
    };
    const inside = `${managed('g:low:5', 'g:tool:1 <scope>test</scope>', 'g:two:7')}${dependencies('g:one:1', 'g:two:')}`;
    expect(await packagesOf(inside, poms)).toEqual([
      'g:low:5 runtime',
      'g:one:1 runtime',
      'g:tool:1 development',
      'g:two:7 runtime',
    ]);
  });

  test('a managed scope stands below a test dependency too: the package is shipped', async () => {
    const poms = { 'g:t:1': dependencies('g:low:1'), 'g:low:1': dependencies('g:deep:1'), 'g:deep:1': '' };
    const inside = `${managed('g:low:1 <scope>compile</scope>')}${dependencies('g:t:1 <scope>test</scope>')}`;
    expect(await packagesOf(inside, poms)).toEqual(['g:deep:1 runtime', 'g:low:1 runtime', 'g:t:1 development']);
  });

  test("the project's own management wins over its BOMs, and an earlier BOM over a later one", async () => {
    const poms = {
      'g:bom1:1': managed('g:a:1', 'g:b:1'),
      'g:bom2:1': managed('g:b:2', 'g:c:2'),
      'g:bom3:1': `<properties><v>8</v></properties>${managed(`g:bom2:1 ${IMPORT}`, 'g:d:${v}')}`,
      'g:a:9': '',
      'g:b:1': '',
      'g:c:2': '',
      'g:d:8': '',
    };
    const inside = `${managed(`g:bom1:1 ${IMPORT}`, `g:bom3:1 ${IMPORT}`, 'g:a:9')}${dependencies('g:a:', 'g:b:', 'g:c:', 'g:d:')}`;
    expect(await packagesOf(inside, poms)).toEqual([
      'g:a:9 runtime',
      'g:b:1 runtime',
      'g:c:2 runtime',
      'g:d:8 runtime',
    ]);
  });

  test('parents give properties, dependencies and management; the child wins', async () => {
    const parent = '<parent><groupId>g</groupId><artifactId>parent</artifactId><version>1</version></parent>';
    const poms = {
      'g:parent:1': `<properties><v>1</v><w>1</w></properties>${managed('g:a:${v}', 'g:b:${w}')}${dependencies('g:c:1')}`,
      'g:a:2': '',
      'g:b:1': '',
      'g:c:3': '',
    };
    const inside = `${parent}<properties><v>2</v></properties>${dependencies('g:a:', 'g:b:', 'g:c:3')}`;
    expect(await packagesOf(inside, poms)).toEqual(['g:a:2 runtime', 'g:b:1 runtime', 'g:c:3 runtime']);
  });

  test('optional, test and provided dependencies of others are not brought in', async () => {
    const poms = {
      'g:one:1': dependencies(
        'g:o:1 <optional>true</optional>',
        'g:t:1 <scope>test</scope>',
        'g:p:1 <scope>provided</scope>',
        'g:r:1 <scope>runtime</scope>',
      ),
      'g:r:1': '',
    };
    expect(await packagesOf(dependencies('g:one:1'), poms)).toEqual(['g:one:1 runtime', 'g:r:1 runtime']);
  });

  test('what a test dependency brings in is for development, unless something else brings it too', async () => {
    const poms = {
      'g:t:1': dependencies('g:low:1', 'g:both:1'),
      'g:one:1': dependencies('g:mid:1'),
      'g:mid:1': dependencies('g:both:1'),
      'g:low:1': '',
      'g:both:1': '',
    };
    expect(await packagesOf(dependencies('g:t:1 <scope>test</scope>', 'g:one:1'), poms)).toEqual([
      'g:both:1 runtime',
      'g:low:1 development',
      'g:mid:1 runtime',
      'g:one:1 runtime',
      'g:t:1 development',
    ]);
  });

  test('exclusions hold on the way they are written on, with wildcards, and those of the management too', async () => {
    const excluding = (group: string, artifact: string) =>
      `<exclusions><exclusion><groupId>${group}</groupId><artifactId>${artifact}</artifactId></exclusion></exclusions>`;
    const poms = {
      'g:one:1': dependencies('g:x:1', 'h:y:1', 'g:mid:1'),
      'g:two:1': dependencies('g:x:1'),
      'g:mid:1': dependencies('g:z:1'),
      'g:x:1': '',
    };
    const inside = `${managed(`g:mid:1 ${excluding('*', '*')}`)}${dependencies(`g:one:1 ${excluding('h', '*')}`, 'g:two:1')}`;
    expect(await packagesOf(inside, poms)).toEqual([
      'g:mid:1 runtime',
      'g:one:1 runtime',
      'g:two:1 runtime',
      'g:x:1 runtime',
    ]);
  });

  test('of a range the highest version inside is taken, and a range overrules what is nearer', async () => {
    const poms = {
      'g:one:1': dependencies('g:a:[1,3)'),
      'g:a:2.9': '',
      'g:two:1': dependencies('g:b:[2,)'),
      'g:b:1': '',
      'g:b:2': '',
    };
    const found = await packagesOf(dependencies('g:one:1', 'g:two:1', 'g:b:1'), poms, {
      'g:a': ['3.0', '1.0', '2.9', '2.10-SNAPSHOT', '2.9-rc1'].filter((version) => !version.includes('SNAPSHOT')),
      'g:b': ['1', '2'],
    });
    expect(found).toEqual(['g:a:2.9 runtime', 'g:b:2 runtime', 'g:one:1 runtime', 'g:two:1 runtime']);
  });

  test('a package that went elsewhere is the one at its new name', async () => {
    const poms = {
      'old:a:1':
        '<distributionManagement><relocation><groupId>new</groupId><artifactId>b</artifactId></relocation></distributionManagement>',
      'new:b:1': dependencies('new:c:1'),
      'new:c:1': '',
    };
    expect(await packagesOf(dependencies('old:a:1'), poms)).toEqual(['new:b:1 runtime', 'new:c:1 runtime']);
  });

  test('packages that ask for each other are there once', async () => {
    const poms = { 'g:a:1': dependencies('g:b:1'), 'g:b:1': dependencies('g:a:2'), 'g:a:2': '' };
    expect(await packagesOf(dependencies('g:a:1'), poms)).toEqual(['g:a:1 runtime', 'g:b:1 runtime']);
  });
});

describe('projects of one tree', () => {
  test('a sibling is no package of the registry, what it brings in is', async () => {
    const { http, asked } = fakeRepository({ 'g:x:1': dependencies('g:y:1'), 'g:y:1': '' });
    const parent = '<parent><groupId>a</groupId><artifactId>root</artifactId><version>${revision}</version></parent>';
    const module = (name: string, inside: string) =>
      `<project>${parent}<artifactId>${name}</artifactId>${inside}</project>`;
    const files = {
      'pom.xml': project(
        'a:root:${revision}',
        `<packaging>pom</packaging><modules><module>core</module><module>web</module></modules><properties><revision>3</revision></properties>${managed('g:x:1')}`,
      ),
      'core/pom.xml': module('core', dependencies('g:x:')),
      'web/pom.xml': module('web', dependencies('a:core:${project.version}')),
    };
    const found = await resolveFiles(maven, files, resolvePorts({ http }));
    expect(found.flatMap(({ extraction }) => extraction.gaps ?? [])).toEqual([]);
    expect(namesIn(found, 'web/pom.xml')).toEqual(['g:x:1 runtime', 'g:y:1 runtime']);
    expect(asked.filter((path) => path.startsWith('a/'))).toEqual([]);
  });

  test('profiles count as a plain build has them: by default, by JDK, by the absence of a property', async () => {
    const profile = (activation: string, name: string) =>
      `<profile><id>${name}</id><activation>${activation}</activation>${dependencies(`g:${name}:1`)}</profile>`;
    const profiles = (...all: readonly string[]) => `<profiles>${all.join('')}</profiles>`;
    const poms = { 'g:jdk:1': '', 'g:absent:1': '', 'g:default:1': '' };
    const both = profiles(
      profile('<activeByDefault>true</activeByDefault>', 'default'),
      profile('<jdk>[11,)</jdk>', 'jdk'),
      profile('<property><name>!skip</name></property>', 'absent'),
      profile('<property><name>ci</name></property>', 'present'),
      profile('<os><family>windows</family></os>', 'windows'),
    );
    expect(await packagesOf(both, poms)).toEqual(['g:absent:1 runtime', 'g:jdk:1 runtime']);
    const alone = profiles(profile('<activeByDefault>true</activeByDefault>', 'default'));
    expect(await packagesOf(alone, poms)).toEqual(['g:default:1 runtime']);
  });
});
