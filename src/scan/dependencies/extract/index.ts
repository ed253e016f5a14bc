import { bunLock } from './bun-lock/index.js';
import { denoLock } from './deno-lock/index.js';
import type { Extractor } from './extractor.js';
import { githubActions } from './github-actions/index.js';
import { npmPackageLock } from './npm-package-lock/index.js';
import { pdmLock } from './pdm-lock/index.js';
import { pipfileLock } from './pipfile-lock/index.js';
import { pnpmLock } from './pnpm-lock/index.js';
import { poetryLock } from './poetry-lock/index.js';
import { pylockToml } from './pylock-toml/index.js';
import { requirementsTxt } from './requirements-txt/index.js';
import { uvLock } from './uv-lock/index.js';
import { yarnLock } from './yarn-lock/index.js';

/** Every lockfile format that is read, by id; the first whose `matches` says yes reads a file. */
export const EXTRACTORS: readonly Extractor[] = [
  bunLock,
  denoLock,
  githubActions,
  npmPackageLock,
  pdmLock,
  pipfileLock,
  pnpmLock,
  poetryLock,
  pylockToml,
  requirementsTxt,
  uvLock,
  yarnLock,
];
