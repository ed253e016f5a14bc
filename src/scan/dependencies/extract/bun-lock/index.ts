import { npm } from '../../ecosystem/npm.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parseBunLock } from './parse.js';

/** bun.lock, the text format of Bun 1.2 and later (bun.com/docs/install/lockfile). */
export const bunLock = {
  id: 'bun-lock',
  ecosystems: [npm],
  matches: (path) => fileNameOf(path) === 'bun.lock' && !/(?:^|\/)node_modules\//.test(path),
  extract: parseBunLock,
} satisfies Extractor;
