import { nuget } from '../../ecosystem/nuget.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { parsePackagesConfig } from './parse.js';

/** NuGet's older list of packages, `packages.config`. */
export const nugetConfig = {
  id: 'nuget-config',
  ecosystems: [nuget],
  matches: (path) => fileNameOf(path).toLowerCase() === 'packages.config',
  extract: parsePackagesConfig,
} satisfies Extractor;
