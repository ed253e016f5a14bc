import { conanCenter } from '../../ecosystem/conan-center.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractConanLock } from './parse.js';

/** C and C++: `conan.lock` of Conan 1 (a graph) and Conan 2 (lists). */
export const conanLock = {
  id: 'conan-lock',
  ecosystems: [conanCenter],
  matches: (path) => fileNameOf(path) === 'conan.lock',
  extract: async (file) => extractConanLock(file),
} satisfies Extractor;
