import { maven } from '../../ecosystem/maven.js';
import type { Extractor } from '../extractor.js';
import { parseCatalog } from './parse.js';

/** Gradle version catalogs: `libs.versions.toml`, and any other catalog in a folder `gradle`. */
export const gradleCatalog = {
  id: 'gradle-catalog',
  ecosystems: [maven],
  matches: (path) => /(?:^|\/)(?:libs|gradle\/[^/]+)\.versions\.toml$/.test(path),
  extract: parseCatalog,
} satisfies Extractor;
