import { rubygems } from '../../ecosystem/rubygems.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractGemfileLock } from './extract.js';

/** Ruby: Bundler's lockfile under either of its names, with groups and lines from the Gemfile beside it. */
export const gemfileLock = {
  id: 'gemfile-lock',
  ecosystems: [rubygems],
  matches: (path) => ['Gemfile.lock', 'gems.locked'].includes(fileNameOf(path)),
  extract: extractGemfileLock,
} satisfies Extractor;
