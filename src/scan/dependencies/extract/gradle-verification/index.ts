import { maven } from '../../ecosystem/maven.js';
import type { Extractor } from '../extractor.js';
import { parseVerificationMetadata } from './parse.js';

/** Gradle dependency verification: every component whose checksum is pinned, plugins and their parents included. */
export const gradleVerification = {
  id: 'gradle-verification',
  ecosystems: [maven],
  matches: (path) => /(?:^|\/)gradle\/verification-metadata\.xml$/.test(path),
  extract: parseVerificationMetadata,
} satisfies Extractor;
