import { maven } from '../../ecosystem/maven.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractPom } from './extract.js';

/** Maven: the dependencies of a `pom.xml`, as far as the poms in the tree resolve their versions. */
export const mavenPom = {
  id: 'maven-pom',
  ecosystems: [maven],
  matches: (path) => fileNameOf(path) === 'pom.xml' || path.endsWith('.pom'),
  extract: extractPom,
} satisfies Extractor;
