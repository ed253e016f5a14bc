import { hex } from '../../ecosystem/hex.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractMixLock } from './extract.js';

/** Elixir and Erlang: `mix.lock`, with direct dependencies and environments from the `mix.exs` beside it. */
export const mixLock = {
  id: 'mix-lock',
  ecosystems: [hex],
  matches: (path) => fileNameOf(path) === 'mix.lock',
  extract: extractMixLock,
} satisfies Extractor;
