import { pypi } from '../../ecosystem/pypi.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parsePdmLock } from './parse.js';

/** pdm.lock (pdm-project.org/en/latest/usage/lockfile). */
export const pdmLock = {
  id: 'pdm-lock',
  ecosystems: [pypi],
  matches: (path) => fileNameOf(path) === 'pdm.lock',
  extract: parsePdmLock,
} satisfies Extractor;
