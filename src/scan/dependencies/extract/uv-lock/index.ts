import { pypi } from '../../ecosystem/pypi.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parseUvLock } from './parse.js';

/** uv.lock, and the lockfile of a script beside it (docs.astral.sh/uv/concepts/projects/layout/#the-lockfile). */
export const uvLock = {
  id: 'uv-lock',
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === 'uv.lock' || path.endsWith('.py.lock'),
  extract: parseUvLock,
} satisfies Extractor;
