import { nuget } from '../../ecosystem/nuget.js';
import { fileNameOf } from '../../file/repository-path.js';
import type { Extractor } from '../extractor.js';
import { extractProject } from './extract.js';

/** .NET project files, and the props files that give packages to every project below them. */
export const nugetProject = {
  id: 'nuget-project',
  ecosystems: [nuget],
  matches: (path) => /(?:\.(?:cs|fs|vb)proj|^Directory\.(?:Packages|Build)\.props)$/.test(fileNameOf(path)),
  extract: extractProject,
} satisfies Extractor;
