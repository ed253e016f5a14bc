import { fileNameOf } from '../../read/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parseGradleLock } from './parse.js';

/** Gradle dependency locking: one lockfile for the project, one for its build script. */
export const gradleLock = {
  id: 'gradle-lock',
  matches: (path) => ['gradle.lockfile', 'buildscript-gradle.lockfile'].includes(fileNameOf(path)),
  extract: async (file) => parseGradleLock(file),
} satisfies Extractor;
