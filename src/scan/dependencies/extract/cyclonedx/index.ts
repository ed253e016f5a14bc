import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractCyclonedx } from './parse.js';

/** CycloneDX SBOMs in JSON, by the file names that its specification gives. */
export const cyclonedx = {
  id: 'cyclonedx',
  ecosystems: [],
  matches: (path) => /^(?:bom|.+\.cdx)\.json$/i.test(fileNameOf(path)),
  extract: extractCyclonedx,
} satisfies Extractor;
