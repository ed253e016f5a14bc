import type { Extractor } from '../extractor.js';
import { fileNameOf } from '../read/repository-path.js';
import { extractPodfileLock } from './parse.js';

/** CocoaPods: `Podfile.lock`. */
export const podfileLock = {
  id: 'podfile-lock',
  matches: (path) => fileNameOf(path) === 'Podfile.lock',
  extract: extractPodfileLock,
} satisfies Extractor;
