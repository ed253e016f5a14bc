import { cocoapods } from '../../ecosystem/cocoapods.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractPodfileLock } from './parse.js';

/** CocoaPods: `Podfile.lock`. */
export const podfileLock = {
  id: 'podfile-lock',
  ecosystems: [cocoapods],
  matches: (path) => fileNameOf(path) === 'Podfile.lock',
  extract: extractPodfileLock,
} satisfies Extractor;
