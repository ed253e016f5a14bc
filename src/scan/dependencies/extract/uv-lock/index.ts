import { fileNameOf } from '../../read/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parseUvLock } from './parse.js';

/** uv.lock (docs.astral.sh/uv/concepts/projects/layout/#the-lockfile). */
export const uvLock = {
  id: 'uv-lock',
  matches: (path) => fileNameOf(path) === 'uv.lock',
  extract: parseUvLock,
} satisfies Extractor;
