// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are Maven's own placeholders
import { describe, expect, test } from '@jest/globals';
import { LocatedError } from '../../../../src/model/errors.js';
import { mavenPom } from '../../../../src/scan/dependencies/extract/maven-pom/index.js';
import { assertNearLinear } from '../../../helpers/growth.js';
import { assertOnlyLocatedErrors, escapeOf, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

function dependency(artifact: string, rest = '', group = 'org.example'): string {
  return `<dependency><groupId>${group}</groupId><artifactId>${artifact}</artifactId>${rest}</dependency>`;
}

const PARENT = `<project>
  <groupId>org.shop</groupId><artifactId>parent</artifactId><version>3.1</version>
  <properties><json.version>2.0</json.version><web.version>1.0</web.version></properties>
  <modules><module>app</module><module>bom</module></modules>
  <dependencyManagement><dependencies>
    ${dependency('json', '<version>${json.version}</version><scope>test</scope>')}
    ${dependency('bom', '<version>3.1</version><type>pom</type><scope>import</scope>', 'org.shop')}
    ${dependency('platform', '<version>9</version><type>pom</type><scope>import</scope>', 'org.elsewhere')}
  </dependencies></dependencyManagement>
  <dependencies>${dependency('logging', '<version>1.5</version>')}</dependencies>
</project>`;
const BOM = `<project>
  <parent><groupId>org.shop</groupId><artifactId>parent</artifactId><version>3.1</version></parent>
  <artifactId>bom</artifactId>
  <dependencyManagement><dependencies>
    ${dependency('cache', '<version>4.4</version>')}
    ${dependency('json', '<version>0.1</version>')}
  </dependencies></dependencyManagement>
</project>`;
const APP = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <parent><groupId>org.shop</groupId><artifactId>parent</artifactId><version>3.1</version></parent>
  <artifactId>app</artifactId>
  <properties><web.version>1.9</web.version></properties>
  <dependencies>
    ${dependency('web', '<version>${web.version}</version>')}
    ${dependency('json')}
    ${dependency('cache')}
    ${dependency('core', '<version>${project.version}</version>', '${project.groupId}')}
    ${dependency('hard', '<version>[1.2.3]</version><optional>true</optional>')}
    ${dependency('range', '<version>[1.0,2.0)</version>')}
    ${dependency('latest', '<version>LATEST</version>')}
    ${dependency('unknown', '<version>${from.repository}</version>')}
    ${dependency('unmanaged')}
    ${dependency('jdk', '<version>1</version><scope>system</scope>')}
  </dependencies>
  <profiles>
    <profile><activation><activeByDefault>true</activeByDefault></activation>
      <dependencies>${dependency('on', '<version>1</version>')}</dependencies></profile>
    <profile><id>other</id><dependencies>${dependency('off', '<version>1</version>')}</dependencies></profile>
  </profiles>
</project>`;
const FILES = { 'pom.xml': PARENT, 'app/pom.xml': APP, 'bom/pom.xml': BOM };

describe('pom.xml', () => {
  test('versions from properties, the parent and a BOM of the build are found, what is not exact is left out', async () => {
    const extraction = await extractFrom(mavenPom, 'app/pom.xml', FILES);
    expect(extraction.problems).toEqual([]);
    expect(namesOf(extraction)).toEqual([
      'org.example:cache@4.4',
      'org.example:hard@1.2.3',
      'org.example:jdk@1',
      'org.example:json@2.0',
      'org.example:logging@1.5',
      'org.example:on@1',
      'org.example:web@1.9',
      'org.shop:core@3.1',
    ]);
  });

  test('the line of a declared dependency is its own, that of an inherited one the parent', async () => {
    const extraction = await extractFrom(mavenPom, 'app/pom.xml', FILES);
    expect(packageNamed(extraction, 'org.example:web')).toMatchObject({ line: 7, direct: true, ecosystem: 'Maven' });
    expect(packageNamed(extraction, 'org.example:logging').line).toBe(3);
    expect(extraction.manifest?.lines.get('org.example:json')).toBe(8);
  });

  test('a managed test scope is development, a system path is no package of the registry', async () => {
    const extraction = await extractFrom(mavenPom, 'app/pom.xml', FILES);
    expect(packageNamed(extraction, 'org.example:json').scope).toBe('development');
    expect(packageNamed(extraction, 'org.example:web').scope).toBe('runtime');
    expect(packageNamed(extraction, 'org.example:jdk').origin).toBe('file');
    expect(packageNamed(extraction, 'org.example:hard').optional).toBe(true);
  });

  test('a pom at the place of the parent that is another project is not taken for it', async () => {
    const other = PARENT.replace('<artifactId>parent<', '<artifactId>stranger<');
    const extraction = await extractFrom(mavenPom, 'app/pom.xml', { ...FILES, 'pom.xml': other });
    expect(namesOf(extraction)).not.toContain('org.example:logging@1.5');
    expect(namesOf(extraction)).toContain('org.example:web@1.9');
  });

  test('a parent in a folder, and one that is said not to be in the tree', async () => {
    const inFolder = APP.replace('</parent>', '<relativePath>../build</relativePath></parent>');
    const moved = await extractFrom(mavenPom, 'app/pom.xml', { 'app/pom.xml': inFolder, 'build/pom.xml': PARENT });
    expect(namesOf(moved)).toContain('org.example:logging@1.5');
    const absent = APP.replace('</parent>', '<relativePath/></parent>');
    const alone = await extractFrom(mavenPom, 'app/pom.xml', { ...FILES, 'app/pom.xml': absent });
    expect(namesOf(alone)).not.toContain('org.example:logging@1.5');
  });

  test('of two declarations of one dependency the last counts, as for Maven', async () => {
    const text = `<project><dependencies>${dependency('a', '<version>1</version>')}${dependency('a', '<version>2</version>')}</dependencies></project>`;
    expect(namesOf(await extractFrom(mavenPom, 'pom.xml', { 'pom.xml': text }))).toEqual(['org.example:a@2']);
  });

  test('properties that refer to themselves or double each other end without a package and without delay', async () => {
    await assertNearLinear(40, (levels) => {
      let properties = '<p0></p0><loop>${loop}</loop>';
      for (let i = 1; i <= levels; i++) properties += `<p${i}>${`\${p${i - 1}}`.repeat(40)}</p${i}>`;
      const text = `<project><properties>${properties}</properties><dependencies>
        ${dependency('a', `<version>1\${p${levels}}</version>`)}${dependency('b', '<version>${loop}</version>')}
        ${dependency('c', '<version>${__proto__}</version>')}</dependencies></project>`;
      return () => extractFrom(mavenPom, 'pom.xml', { 'pom.xml': text });
    });
  });

  test('parents in a circle end', async () => {
    const pom = (name: string, parent: string) =>
      `<project><groupId>g</groupId><artifactId>${name}</artifactId><version>1</version><parent><groupId>g</groupId>
       <artifactId>${parent}</artifactId><version>1</version><relativePath>../${parent}</relativePath></parent></project>`;
    const files = { 'a/pom.xml': pom('a', 'b'), 'b/pom.xml': pom('b', 'a') };
    expect((await extractFrom(mavenPom, 'a/pom.xml', files)).packages).toEqual([]);
  });

  test('a DOCTYPE is refused with its line, so no entity is ever expanded', async () => {
    const text =
      '<?xml version="1.0"?>\n<!DOCTYPE project [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n<project>&x;</project>';
    const error = await escapeOf(mavenPom, 'pom.xml', { 'pom.xml': text });
    expect(error).toBeInstanceOf(LocatedError);
    expect(error).toMatchObject({ path: 'pom.xml', line: 2 });
  });

  test.each(['', '<a/>', '<project><a></project>', `${'<a>'.repeat(5000)}${'</a>'.repeat(5000)}`])(
    'what is no pom is refused: %#',
    async (text) => {
      expect(await escapeOf(mavenPom, 'pom.xml', { 'pom.xml': text })).toBeInstanceOf(LocatedError);
    },
  );

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(mavenPom, 'app/pom.xml', FILES);
  });
});
