import { nuget } from '../../ecosystem/nuget.js';
import type { Extractor } from '../extractor.js';
import { fileNameOf } from '../read/repository-path.js';
import { extractProject } from './extract.js';

/** .NET project files, and the props files that give packages to every project below them. */
export const nugetProject = {
  id: 'nuget-project',
  ecosystems: [nuget],
  matches: (path) => /(?:\.(?:cs|fs|vb)proj|^Directory\.(?:Packages|Build)\.props)$/.test(fileNameOf(path)),
  extract: extractProject,
} satisfies Extractor;
