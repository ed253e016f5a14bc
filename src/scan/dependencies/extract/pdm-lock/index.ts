import { pypi } from '../../ecosystem/pypi.js';
import type { Extractor } from '../extractor.js';
import { fileNameOf } from '../read/repository-path.js';
import { parsePdmLock } from './parse.js';

/** pdm.lock (pdm-project.org/en/latest/usage/lockfile). */
export const pdmLock = {
  id: 'pdm-lock',
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === 'pdm.lock',
  extract: parsePdmLock,
} satisfies Extractor;
