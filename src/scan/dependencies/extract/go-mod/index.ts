import { go } from '../../ecosystem/go.js';
import { fileNameOf, siblingPath } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractGoMod } from './extract.js';

/** Go modules: `go.mod`, and `go.sum` for what `go.mod` does not list: what is indirect before Go 1.17, the rest of the graph. */
export const goMod = {
  id: 'go-mod',
  ecosystems: [go],
  matches: (path) => fileNameOf(path) === 'go.mod',
  extract: (file, read) =>
    extractGoMod(file, { readSum: () => read(siblingPath(file.path, 'go.sum') ?? ''), toolchain: null }),
} satisfies Extractor;
