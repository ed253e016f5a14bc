import { swiftUrl } from '../../ecosystem/swift-url.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractPackageResolved } from './parse.js';

/** Swift packages: `Package.resolved` versions 1 to 3. */
export const swiftResolved = {
  id: 'swift-resolved',
  ecosystems: [swiftUrl],
  matches: (path) => fileNameOf(path) === 'Package.resolved',
  extract: async (file) => extractPackageResolved(file),
} satisfies Extractor;
