import { cratesIo } from '../../ecosystem/crates-io.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractCargoLock } from './extract.js';

/** Rust: `Cargo.lock` versions 1 to 4, with the scope from the manifests beside it. */
export const cargoLock = {
  id: 'cargo-lock',
  ecosystems: [cratesIo],
  matches: (path) => fileNameOf(path) === 'Cargo.lock',
  extract: extractCargoLock,
} satisfies Extractor;
