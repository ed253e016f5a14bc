import { nuget } from '../../ecosystem/nuget.js';
import type { Extractor } from '../extractor.js';
import { extractDepsJson } from './parse.js';

/** .NET: the `*.deps.json` that a build leaves beside its output. */
export const nugetDeps = {
  id: 'nuget-deps',
  ecosystems: [nuget],
  matches: (path) => path.endsWith('.deps.json'),
  extract: async (file) => extractDepsJson(file),
} satisfies Extractor;
