import { hackage } from '../../ecosystem/hackage.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractCabalFreeze } from './parse.js';

/** Haskell's Cabal: `cabal.project.freeze`. */
export const cabalFreeze = {
  id: 'cabal-freeze',
  ecosystems: [hackage],
  matches: (path) => fileNameOf(path) === 'cabal.project.freeze',
  extract: async (file) => extractCabalFreeze(file),
} satisfies Extractor;
