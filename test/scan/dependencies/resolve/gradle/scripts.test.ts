import { describe, expect, test } from '@jest/globals';
import { gradle } from '../../../../../src/scan/dependencies/resolve/gradle/index.js';
import type { Resolution } from '../../../../../src/scan/dependencies/resolve/resolver.js';
import { namesIn, reasonsIn, resolveFiles, resolvePorts } from '../../../../helpers/maven-repository.js';

/** Offline: what the scripts say in words is all there is. */
function read(files: Readonly<Record<string, string>>): Promise<readonly Resolution[]> {
  return resolveFiles(gradle, files, resolvePorts());
}

async function namesOf(script: string, more: Readonly<Record<string, string>> = {}, path = 'build.gradle') {
  return namesIn(await read({ [path]: script, ...more }), path);
}

describe('a dependency that is written out is audited', () => {
  test.each([
    ['Groovy', "dependencies { implementation 'g:a:1' }"],
    ['double quotes', 'dependencies {\n  implementation("g:a:1")\n}'],
    ['a map', "dependencies { implementation group: 'g', name: 'a', version: '1' }"],
    ['Kotlin names', 'dependencies { implementation(group = "g", name = "a", version = "1") }'],
    ['a list over lines', "dependencies {\n  runtimeOnly 'g:a:1', // why\n    'g:b:1'\n}"],
    ['a configuration in quotes', 'dependencies { "implementation"("g:a:1") }'],
    ['add', 'dependencies { add("implementation", "g:a:1") }'],
    ['a block', "dependencies {\n  implementation('g:a:1') { exclude group: 'x' }\n}"],
    ['a condition', "dependencies {\n  if (x) {\n    implementation 'g:a:1'\n  } else {\n    api 'g:b:2'\n  }\n}"],
    ['def', 'def v = \'1\'\ndependencies { implementation "g:a:$v" }'],
    ['val', 'val v = "1"\ndependencies { implementation("g:a:${v}") }'],
    ['ext', 'ext.v = \'1\'\ndependencies { implementation "g:a:${v}" }'],
    ['ext block', 'ext {\n  v = \'1\'\n}\ndependencies { implementation "g:a:${project.v}" }'],
    ['ext set', 'ext {\n  set(\'v\', "1")\n}\ndependencies { implementation "g:a:${v}" }'],
    ['extra', 'extra["v"] = "1"\ndependencies { implementation("g:a:${property("v")}") }'],
    ['by extra', 'val v by extra("1")\ndependencies { implementation("g:a:$v") }'],
    ['a map of versions', 'ext.versions = [a: \'1\']\ndependencies { implementation "g:a:${versions.a}" }'],
    ['libraries', 'ext { v = \'1\'\n libs2 = [a: "g:a:$v"] }\ndependencies { implementation libs2.a }'],
    ['concatenation', "def v = '1'\ndependencies { implementation 'g:a:' + v }"],
    ['strictly', "dependencies { implementation('g:a') { version { strictly '1' } } }"],
    ['short strictly', "dependencies { implementation 'g:a:1!!' }"],
    ['comments and brackets in strings', "/* { */ def x = '}{' // {\ndependencies { implementation 'g:a:1' }"],
    ['a pattern with a lone quote', 'def p = ~/it\'s {/\ntasks.x { y }\n}\ndependencies { implementation "g:a:1" }'],
  ])('%s', async (_, script) => {
    expect((await namesOf(script))[0]).toBe('g:a:1 runtime');
  });

  test('properties of the build, of the settings folder and of scripts that are applied', async () => {
    const files = {
      'settings.gradle': "include ':app'",
      'gradle.properties': 'a=1\nb = 1',
      'build.gradle': "ext.c = '3'\nsubprojects { ext.d = '4'\n dependencies { testImplementation 'g:all:1' } }",
      'gradle/more.gradle': "ext.e = '5'\ndependencies { implementation 'g:applied:1' }",
      'app/gradle.properties': 'b=2',
      'app/build.gradle':
        'apply from: "$rootDir/gradle/more.gradle"\napply from: "../gradle/more.gradle"\ndependencies { implementation "g:a:$a", "g:b:$b", "g:c:${rootProject.ext.c}", "g:d:$d" }',
    };
    expect(namesIn(await read(files), 'app/build.gradle')).toEqual([
      'g:a:1 runtime',
      'g:all:1 development',
      'g:applied:1 runtime',
      'g:b:2 runtime',
      'g:c:3 runtime',
      'g:d:4 runtime',
    ]);
  });

  test('aliases, bundles and versions of a catalogue', async () => {
    const catalog = `[versions]
v = "2"
[libraries]
my-lib = { module = "g:a", version.ref = "v" }
other_lib = "g:b:3"
no-version = { group = "g", name = "c" }
[bundles]
all = ["my-lib", "other_lib"]
`;
    const script = `dependencies {
  implementation(libs.my.lib)
  testImplementation(libs.bundles.all)
  runtimeOnly("g:d:\${libs.versions.v.get()}")
}`;
    const files = { 'gradle/libs.versions.toml': catalog, 'settings.gradle.kts': '' };
    expect(await namesOf(script, files, 'build.gradle.kts')).toEqual([
      'g:a:2 runtime',
      'g:b:3 development',
      'g:d:2 runtime',
    ]);
  });

  test('the scope is that of the configuration', async () => {
    const script = `dependencies {
  implementation 'g:a:1'
  compileOnly 'g:b:1'
  testImplementation 'g:c:1'
  androidTestImplementation 'g:d:1'
  checkstyle 'g:e:1'
  debugImplementation 'g:f:1'
  annotationProcessor 'g:g:1'
}
buildscript { dependencies { classpath 'g:h:1' } }`;
    expect(await namesOf(script)).toEqual([
      'g:a:1 runtime',
      'g:b:1 runtime',
      'g:c:1 development',
      'g:d:1 development',
      'g:e:1 development',
      'g:f:1 runtime',
      'g:g:1 runtime',
      'g:h:1 development',
    ]);
  });
});

describe('what is not known is told', () => {
  test('without a lockfile and a repository: what is brought in', async () => {
    const found = await read({ 'build.gradle': "dependencies { implementation 'g:a:1' }" });
    expect(reasonsIn(found, 'build.gradle')).toEqual([
      'no lockfile, what the dependencies bring in is not resolved (offline)',
    ]);
  });

  test.each([
    ['a version that a platform says', "dependencies { implementation 'g:a' }", 1, 0],
    ['a property that nobody sets', 'dependencies { implementation "g:a:$nowhere" }', 1, 0],
    ['a call', "dependencies { implementation deps.of('x')\n implementation 'g:b:1' }", 2, 1],
    ['a catalogue that is not there', 'dependencies { implementation(libs.a) }', 1, 0],
    ['a range, offline', "dependencies { implementation 'g:a:[1,2)' }", 1, 0],
  ])('%s', async (_, script, declared, known) => {
    const [found] = await read({ 'build.gradle': script });
    expect(found?.extraction.gaps).toMatchObject([
      { kind: 'manifest', path: 'build.gradle', subject: 'Gradle', declared, read: known },
    ]);
    expect(found?.extraction.gaps?.[0]?.reason).toMatch(/^no lockfile, .*not (resolved|audited)/);
  });

  test('nothing is declared, nothing is lacking', async () => {
    const found = await read({
      'build.gradle': "plugins { id 'java' }\ndependencies { implementation project(':x') }",
    });
    expect(found.map(({ extraction }) => extraction.gaps)).toEqual([[]]);
  });

  test('a script is left to the lockfile that holds what it asks for', async () => {
    const script =
      "buildscript { dependencies { classpath 'g:p:1' } }\ndependencies { implementation 'g:a:1', 'g:b:2.+' }";
    const locked = 'g:a:1=runtimeClasspath\ng:b:2.7=runtimeClasspath\n';
    const files = (lock: string, plugin = 'g:p:1=classpath\n') => ({
      'a/build.gradle': script,
      'a/gradle.lockfile': lock,
      'a/buildscript-gradle.lockfile': plugin,
    });
    expect(await read(files(locked))).toEqual([]);
    for (const other of [
      files('empty=classpath\n'),
      files('g:c:1=runtimeClasspath\n'),
      files(locked.replace('g:a:1', 'g:a:9')),
      files(locked, ''),
    ]) {
      expect(namesIn(await read(other), 'a/build.gradle')).toContain('g:a:1 runtime');
      expect(reasonsIn(await read(other), 'a/build.gradle').join()).toContain('its lockfile does not hold');
    }
    const old = new Set(['a/build.gradle', 'a/gradle/dependency-locks/runtimeClasspath.lockfile']);
    expect(gradle.matches('a/build.gradle', old)).toBe(false);
  });
});
