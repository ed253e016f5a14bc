import type { Extractor } from '../extractor.js';
import { nameOf } from '../repository-path.js';
import { parseUvLock } from './parse.js';

/** uv.lock (docs.astral.sh/uv/concepts/projects/layout/#the-lockfile). */
export const uvLock = {
  id: 'uv-lock',
  matches: (path) => nameOf(path) === 'uv.lock',
  extract: parseUvLock,
} satisfies Extractor;
