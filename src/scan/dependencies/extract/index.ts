import type { Extractor } from './extractor.js';
import { npmPackageLock } from './npm-package-lock/index.js';
import { pnpmLock } from './pnpm-lock/index.js';
import { poetryLock } from './poetry-lock/index.js';
import { requirementsTxt } from './requirements-txt/index.js';
import { yarnLock } from './yarn-lock/index.js';

/** Every lockfile format that is read, by id; the first whose `matches` says yes reads a file. */
export const EXTRACTORS: readonly Extractor[] = [npmPackageLock, pnpmLock, poetryLock, requirementsTxt, yarnLock];
