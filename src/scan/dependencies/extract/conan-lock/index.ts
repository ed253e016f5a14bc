import { conanCenter } from '../../ecosystem/conan-center.js';
import type { Extractor } from '../extractor.js';
import { fileNameOf } from '../read/repository-path.js';
import { extractConanLock } from './parse.js';

/** C and C++: `conan.lock` of Conan 1 (a graph) and Conan 2 (lists). */
export const conanLock = {
  id: 'conan-lock',
  ecosystems: [conanCenter],
  matches: (path) => fileNameOf(path) === 'conan.lock',
  extract: async (file) => extractConanLock(file),
} satisfies Extractor;
