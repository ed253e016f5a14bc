import type { Scope } from '../../../../model/finding.js';
import type { Problem } from '../../../../model/scan.js';
import { fileLines } from '../../file/lines.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { SourceFile } from '../../file/source-file.js';
import type { Extraction } from '../../package/package.js';
import { packageList } from '../read/package-list.js';

/** `group:artifact:version=configuration,…`; in a lockfile of one configuration without what follows the version. */
const ENTRY = /^([^:=\s]+):([^:=\s]+):([^:=\s]+?)(?:=(.*))?$/;

/** Configurations of tests and of the tools that only look at the code (docs.gradle.org, Java and quality plugins). */
const DEVELOPMENT =
  /^(?:test|androidTest|integrationTest|functionalTest|jmh|checkstyle|pmd|spotbugs|findbugs|jacoco|ktlint|detekt|spotless|errorprone|developmentOnly)|[a-z](?:Test|UnitTest|AndroidTest)(?:[A-Z]|$)/;

/** The packages of a `gradle.lockfile` (docs.gradle.org/current/userguide/dependency_locking.html). */
export function parseGradleLock(file: SourceFile): Extraction {
  const list = packageList();
  const problems: Problem[] = [];
  const ofBuild = fileNameOf(file.path).startsWith('buildscript-');
  const only = configurationOf(file.path);
  for (const { number, text } of fileLines(file)) {
    const line = text.trim();
    if (line === '' || line.startsWith('#') || line.startsWith('empty=')) continue;
    const match = ENTRY.exec(line);
    if (match === null || (match[4] === undefined && only === null)) {
      const message = 'not a line of a Gradle lockfile';
      problems.push({ message, path: file.path, line: number, remedy: 'run `gradle dependencies --write-locks`' });
      continue;
    }
    const [, group = '', artifact = '', version = '', configurations = only ?? ''] = match;
    list.add({
      ecosystem: 'Maven',
      name: `${group}:${artifact}`,
      version,
      origin: 'registry',
      scope: ofBuild ? 'development' : scopeOf(configurations),
      line: number,
    });
  }
  return { packages: list.packages, manager: 'gradle', problems };
}

/** The configuration whose lockfile it is, where each has its own; null for any other path. */
export function configurationOf(path: string): string | null {
  return /(?:^|\/)gradle\/dependency-locks\/([^/]+)\.lockfile$/.exec(path)?.[1] ?? null;
}

function scopeOf(configurations: string): Scope {
  const names = configurations.split(',').filter((name) => name !== '');
  if (names.length === 0) return 'unknown';
  return names.every(isForDevelopment) ? 'development' : 'runtime';
}

/** Whether what a configuration of this name holds only serves to build and test. */
export function isForDevelopment(configuration: string): boolean {
  return DEVELOPMENT.test(configuration);
}
