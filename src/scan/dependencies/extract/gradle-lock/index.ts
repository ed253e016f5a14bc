import { maven } from '../../ecosystem/maven.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { configurationOf, parseGradleLock } from './parse.js';

/**
 * Gradle dependency locking: one lockfile for the project and one for its build script, or, as Gradle up to 6 writes
 * them, one for each configuration in `gradle/dependency-locks`.
 */
export const gradleLock = {
  id: 'gradle-lock',
  ecosystems: [maven],
  matches: (path) =>
    ['gradle.lockfile', 'buildscript-gradle.lockfile'].includes(fileNameOf(path)) || configurationOf(path) !== null,
  extract: async (file) => parseGradleLock(file),
} satisfies Extractor;
