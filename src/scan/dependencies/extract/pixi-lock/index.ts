import { pypi } from '../../ecosystem/pypi.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parsePixiLock } from './parse.js';

/** pixi.lock (pixi.sh/latest/workspace/lockfile): its PyPI packages; conda's have no advisories of their own. */
export const pixiLock = {
  id: 'pixi-lock',
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === 'pixi.lock',
  extract: parsePixiLock,
} satisfies Extractor;
