import { packagist } from '../../ecosystem/packagist.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractComposerLock } from './parse.js';

/** PHP: `composer.lock`, with the direct requirements from the `composer.json` beside it. */
export const composerLock = {
  id: 'composer-lock',
  ecosystems: [packagist],
  matches: (path) => fileNameOf(path) === 'composer.lock',
  extract: extractComposerLock,
} satisfies Extractor;
