import { pub } from '../../ecosystem/pub.js';
import type { Extractor } from '../extractor.js';
import { fileNameOf } from '../read/repository-path.js';
import { extractPubspecLock } from './parse.js';

/** Dart and Flutter: `pubspec.lock`. */
export const pubspecLock = {
  id: 'pubspec-lock',
  ecosystems: [pub],
  matches: (path) => fileNameOf(path) === 'pubspec.lock',
  extract: extractPubspecLock,
} satisfies Extractor;
