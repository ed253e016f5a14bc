import { nuget } from '../../ecosystem/nuget.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractNugetLock } from './parse.js';

/** NuGet: `packages.lock.json`, with lines from the project file that bears the name of its folder. */
export const nugetLock = {
  id: 'nuget-lock',
  ecosystems: [nuget],
  matches: (path) => fileNameOf(path) === 'packages.lock.json',
  extract: extractNugetLock,
} satisfies Extractor;
