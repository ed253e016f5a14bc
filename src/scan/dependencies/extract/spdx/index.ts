import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractSpdx } from './parse.js';

/** SPDX 2 SBOMs in JSON. */
export const spdx = {
  id: 'spdx',
  ecosystems: [],
  matches: (path) => fileNameOf(path).toLowerCase().endsWith('.spdx.json'),
  extract: extractSpdx,
} satisfies Extractor;
