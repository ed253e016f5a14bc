import { pypi } from '../../ecosystem/pypi.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parsePoetryLock } from './parse.js';

/** poetry.lock of every Poetry: with `category` (to 1.4), with neither (1.5 to 1.8), with `groups` (2). */
export const poetryLock = {
  id: 'poetry-lock',
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === 'poetry.lock',
  extract: parsePoetryLock,
} satisfies Extractor;
