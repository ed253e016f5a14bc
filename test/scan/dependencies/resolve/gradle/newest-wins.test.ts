import { describe, expect, test } from '@jest/globals';
import { gradle } from '../../../../../src/scan/dependencies/resolve/gradle/index.js';
import { compareGradle } from '../../../../../src/scan/dependencies/resolve/gradle/version-order.js';
import {
  dependencies,
  fakeRepository,
  IMPORT,
  managed,
  namesIn,
  reasonsIn,
  resolveFiles,
  resolvePorts,
} from '../../../../helpers/maven-repository.js';

async function packagesOf(
  script: string,
  poms: Readonly<Record<string, string>>,
  versions?: Readonly<Record<string, readonly string[]>>,
) {
  const { http } = fakeRepository(poms, versions);
  const found = await resolveFiles(gradle, { 'build.gradle': script }, resolvePorts({ http }));
  // Plugins are on no class path of the project.
  expect(reasonsIn(found, 'build.gradle').filter((reason) => !reason.startsWith('plugins of the build'))).toEqual([]);
  return namesIn(found, 'build.gradle').map((line) => line.replace(/ runtime$/, ''));
}

const POMS = {
  'g:one:1': dependencies('g:low:2', 'g:gone:1 <optional>true</optional>'),
  'g:two:1': dependencies('g:mid:1'),
  'g:mid:1': dependencies('g:low:3'),
  'g:low:1': '',
  'g:low:2': dependencies('g:onlyof2:1'),
  'g:low:3': '',
  'g:low:4': '',
  'g:onlyof2:1': '',
};

describe('what is on the class path is what Gradle puts there', () => {
  test('the highest version wins wherever it is asked for, and what the others bring in is gone', async () => {
    const script = "dependencies { runtimeOnly 'g:one:1', 'g:two:1', 'g:low:1' }";
    expect(await packagesOf(script, POMS)).toEqual(['g:low:3', 'g:mid:1', 'g:one:1', 'g:two:1']);
  });

  test.each([
    ['a constraint lifts', "constraints { runtimeOnly 'g:low:4' }", 'g:low:4'],
    ['a constraint does not lower', "constraints { runtimeOnly 'g:low:1' }", 'g:low:3'],
    ['a strict version lowers', "runtimeOnly('g:low') { version { strictly '1' } }", 'g:low:1'],
    ['a platform lifts', "runtimeOnly platform('g:bom:4')", 'g:low:4'],
    ['a platform does not lower', "runtimeOnly platform('g:bom:1')", 'g:low:3'],
    ['an enforced platform lowers', "runtimeOnly enforcedPlatform('g:bom:1')", 'g:low:1'],
  ])('%s', async (_, more, expected) => {
    const poms = { ...POMS, 'g:bom:1': managed('g:low:1'), 'g:bom:4': managed('g:low:4') };
    expect(await packagesOf(`dependencies { runtimeOnly 'g:two:1'\n ${more} }`, poms)).toContain(expected);
  });

  test('a forced version wins, an excluded module is gone only where every way excludes it', async () => {
    const force = "configurations.all { resolutionStrategy { force 'g:low:1' } }\n";
    expect(await packagesOf(`${force}dependencies { runtimeOnly 'g:two:1' }`, POMS)).toContain('g:low:1');
    const excluded = "runtimeOnly('g:two:1') { exclude group: 'g', module: 'low' }";
    expect(await packagesOf(`dependencies { ${excluded} }`, POMS)).toEqual(['g:mid:1', 'g:two:1']);
    expect(await packagesOf(`dependencies { ${excluded}\n runtimeOnly 'g:one:1' }`, POMS)).toContain('g:low:2');
  });

  test('a version by prefix is the highest published one', async () => {
    const poms = { 'g:a:1.10': '' };
    const versions = { 'g:a': ['1.9', '1.10', '2.0', '10.1'] };
    expect(await packagesOf("dependencies { runtimeOnly 'g:a:1.+' }", poms, versions)).toEqual(['g:a:1.10']);
  });

  test("Spring's plugin: the BOM of Boot's version, its properties set by the build, decides over what is asked for", async () => {
    const poms = {
      'org.springframework.boot:spring-boot-dependencies:3.1': `<properties><low.version>2</low.version></properties>${managed('g:low:${low.version}', 'g:two:1')}`,
      'g:more:1': `${managed('g:mid:1')}`,
      ...POMS,
    };
    const plugins =
      "plugins { id 'org.springframework.boot' version '3.1'\n id 'io.spring.dependency-management' version '1' }\n";
    const script = `${plugins}dependencies { runtimeOnly 'g:two' }`;
    expect(await packagesOf(script, poms)).toEqual(['g:low:2', 'g:mid:1', 'g:onlyof2:1', 'g:two:1']);
    const set = `${plugins}ext['low.version'] = '4'\ndependencies { runtimeOnly 'g:two' }`;
    expect(await packagesOf(set, poms)).toContain('g:low:4');
    const own = `${plugins}dependencies { runtimeOnly 'g:two', 'g:low:1' }`;
    expect(await packagesOf(own, poms)).toContain('g:low:1');
    const imported = `${plugins}dependencyManagement { imports { mavenBom "g:more:1" } }\ndependencies { runtimeOnly 'g:mid' }`;
    expect(await packagesOf(imported, poms)).toContain('g:mid:1');
  });

  test('a package of another scope is not on the class path of the compiler', async () => {
    const poms = { 'g:a:1': dependencies('g:r:1 <scope>runtime</scope>', 'g:c:1'), 'g:c:1': '' };
    expect(await packagesOf("dependencies { compileOnly 'g:a:1' }", poms)).toEqual(['g:a:1', 'g:c:1']);
  });
});

test('a platform of the platform is read', async () => {
  const poms = { 'g:outer:1': managed(`g:inner:1 ${IMPORT}`), 'g:inner:1': managed('g:a:7'), 'g:a:7': '' };
  const script = "dependencies { runtimeOnly platform('g:outer:1')\n runtimeOnly 'g:a' }";
  expect(await packagesOf(script, poms)).toEqual(['g:a:7']);
});

test("versions are ordered as Gradle's documentation has them", () => {
  const rising = [
    '1.0-dev',
    '1.0-alpha',
    '1.0-zeta',
    '1.0-rc',
    '1.0-snapshot',
    '1.0-final',
    '1.0-ga',
    '1.0-release',
    '1.0-sp',
    '1.0',
    '1.0.1',
    '1.1',
    '1.10',
    '2',
  ];
  for (const [at, version] of rising.entries()) {
    for (const [to, other] of rising.entries())
      expect(Math.sign(compareGradle(version, other))).toBe(Math.sign(at - to));
  }
});

test('plugins run in the build, and nobody resolves what they bring in: they are told', async () => {
  const { http } = fakeRepository({});
  const script = 'plugins {\n  java\n  id("org.example.build") version "1.0"\n}\n';
  const found = await resolveFiles(gradle, { 'build.gradle.kts': script }, resolvePorts({ http }));
  expect(reasonsIn(found, 'build.gradle.kts')).toEqual([
    'plugins of the build and what they bring in are not resolved',
  ]);
});
