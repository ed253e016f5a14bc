import { npm } from '../../ecosystem/npm.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parsePnpmLock } from './parse.js';

/** pnpm-lock.yaml, lockfile versions 5 to 9, with one document or several (pnpm 11). */
export const pnpmLock = {
  id: 'pnpm-lock',
  ecosystems: [npm],
  matches: (path) => fileNameOf(path) === 'pnpm-lock.yaml' && !/(?:^|\/)node_modules\//.test(path),
  extract: parsePnpmLock,
} satisfies Extractor;
