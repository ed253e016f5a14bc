import { hackage } from '../../ecosystem/hackage.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractStackLock } from './parse.js';

/** Haskell's Stack: `stack.yaml.lock`. */
export const stackLock = {
  id: 'stack-lock',
  ecosystems: [hackage],
  matches: (path) => fileNameOf(path) === 'stack.yaml.lock',
  extract: extractStackLock,
} satisfies Extractor;
