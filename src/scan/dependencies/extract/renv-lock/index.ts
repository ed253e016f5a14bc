import { cran } from '../../ecosystem/cran.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractRenvLock } from './parse.js';

/** R: `renv.lock`, with packages of CRAN and of Bioconductor. */
export const renvLock = {
  id: 'renv-lock',
  ecosystems: [cran],
  matches: (path) => fileNameOf(path) === 'renv.lock',
  extract: async (file) => extractRenvLock(file),
} satisfies Extractor;
