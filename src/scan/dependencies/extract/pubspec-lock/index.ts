import { pub } from '../../ecosystem/pub.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractPubspecLock } from './parse.js';

/** Dart and Flutter: `pubspec.lock`. */
export const pubspecLock = {
  id: 'pubspec-lock',
  ecosystems: [pub],
  matches: (path) => fileNameOf(path) === 'pubspec.lock',
  extract: extractPubspecLock,
} satisfies Extractor;
