import { npm } from '../../ecosystem/npm.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parseYarnLock } from './parse.js';

/** yarn.lock of Yarn 1 (its own format) and of Yarn 2 and later (YAML with `__metadata`). */
export const yarnLock = {
  id: 'yarn-lock',
  ecosystems: [npm],
  matches: (path) => fileNameOf(path) === 'yarn.lock' && !/(?:^|\/)node_modules\//.test(path),
  extract: parseYarnLock,
} satisfies Extractor;
