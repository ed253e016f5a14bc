import { describe, expect, test } from '@jest/globals';
import { gradleLock } from '../../../../src/scan/dependencies/extract/gradle-lock/index.js';
import { assertOnlyLocatedErrors, extractFrom, namesOf, packageNamed } from './lockfile-support.js';

const LOCK = `# This is a Gradle generated file for dependency locking.
org.example:both:1.0=compileClasspath,testCompileClasspath
org.example:junit:5.9.1=testCompileClasspath,testRuntimeClasspath
org.example:android:1.1=debugAndroidTestCompileClasspath,releaseUnitTestRuntimeClasspath
org.example:contest:2.0=contestRuntimeClasspath
org.example:style:10=checkstyle
empty=annotationProcessor
`;

describe('gradle.lockfile', () => {
  test('every locked module is listed with its line', async () => {
    const extraction = await extractFrom(gradleLock, 'gradle.lockfile', { 'gradle.lockfile': LOCK });
    expect(extraction.problems).toEqual([]);
    expect(namesOf(extraction)).toEqual([
      'org.example:android@1.1',
      'org.example:both@1.0',
      'org.example:contest@2.0',
      'org.example:junit@5.9.1',
      'org.example:style@10',
    ]);
    expect(packageNamed(extraction, 'org.example:junit')).toMatchObject({
      ecosystem: 'Maven',
      line: 3,
      origin: 'registry',
    });
  });

  test('the lockfiles of single configurations, as older Gradle writes them, are read too', async () => {
    const path = (configuration: string) => `app/gradle/dependency-locks/${configuration}.lockfile`;
    const text = '# This is a Gradle generated file\norg.example:a:1.0\n';
    expect(gradleLock.matches(path('runtimeClasspath'))).toBe(true);
    expect(gradleLock.matches('app/runtimeClasspath.lockfile')).toBe(false);
    for (const [configuration, scope] of [
      ['runtimeClasspath', 'runtime'],
      ['testRuntimeClasspath', 'development'],
    ] as const) {
      const extraction = await extractFrom(gradleLock, path(configuration), { [path(configuration)]: text });
      expect(extraction.problems).toEqual([]);
      expect(extraction.packages).toMatchObject([{ name: 'org.example:a', version: '1.0', line: 2, scope }]);
    }
  });

  test('only what no production configuration holds is development', async () => {
    const { packages } = await extractFrom(gradleLock, 'gradle.lockfile', { 'gradle.lockfile': LOCK });
    const scopes = Object.fromEntries(packages.map(({ name, scope }) => [name.slice('org.example:'.length), scope]));
    expect(scopes).toEqual({
      both: 'runtime',
      junit: 'development',
      android: 'development',
      contest: 'runtime',
      style: 'development',
    });
  });

  test('the build script has a lockfile of its own', async () => {
    const path = 'app/buildscript-gradle.lockfile';
    expect(gradleLock.matches(path)).toBe(true);
    const extraction = await extractFrom(gradleLock, path, { [path]: 'org.example:plugin:1=classpath\nempty=\n' });
    expect(packageNamed(extraction, 'org.example:plugin').scope).toBe('development');
  });

  test('a line that is none is named, and the others still count', async () => {
    const text = 'org.example:a:1=x\nno entry\norg.example:b=x\n';
    const extraction = await extractFrom(gradleLock, 'gradle.lockfile', { 'gradle.lockfile': text });
    expect(namesOf(extraction)).toEqual(['org.example:a@1']);
    expect(extraction.problems.map(({ line }) => line)).toEqual([2, 3]);
  });

  test('only located errors escape from mutated files', async () => {
    await assertOnlyLocatedErrors(gradleLock, 'gradle.lockfile', { 'gradle.lockfile': LOCK });
  });
});
