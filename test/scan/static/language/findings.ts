import { join } from 'node:path';
import { analysisOf } from '../../../../src/scan/static/flow/analysis.js';
import { loadUnit, makeProgram } from '../../../../src/scan/static/flow/program.js';
import type { Module } from '../../../../src/scan/static/ir/module.js';
import type { LanguageId } from '../../../../src/scan/static/language/index.js';
import type { ModuleConventions, RepositoryFiles } from '../../../../src/scan/static/language/modules.js';
import { compileLanguage } from '../../../../src/scan/static/models/compile.js';
import { modelIndex } from '../../../../src/scan/static/models/model-index.js';
import { repositoryFiles } from '../../../../src/scan/static/session/repository-files.js';

/** Files held in memory, by path. */
export function repositoryOf(files: Readonly<Record<string, string>>): RepositoryFiles {
  return repositoryFiles(Object.keys(files), new Map(Object.entries(files)));
}

/** A language as the flow engine sees it. */
export interface FlowLanguage {
  readonly id: string;
  readonly ending: string;
  readonly conventions: ModuleConventions;
  lower(text: string): Promise<Module>;
}

/** The findings of some files as `kind: what stands there`, in order. */
export async function findings(language: FlowLanguage, files: Readonly<Record<string, string>>): Promise<string[]> {
  const models = modelIndex(compileLanguage(join(process.cwd(), 'rules', 'models', language.id)));
  const sources = Object.entries(files).filter(([path]) => path.endsWith(language.ending));
  const units = await Promise.all(
    sources.map(async ([path, text], id) => {
      const unit = {
        id,
        path,
        language: 'javascript' satisfies LanguageId as LanguageId,
        module: await language.lower(text),
      };
      return loadUnit(unit, language.conventions, models);
    }),
  );
  const analysis = analysisOf(makeProgram(units, repositoryOf(files)));
  for (const unit of units) analysis.lookThrough(unit);
  const hits = analysis.reports.all().toSorted((a, b) => a.at.start - b.at.start);
  return hits.map(({ kind, at }) => `${kind}: ${(files[at.path] ?? '').slice(at.start, at.end)}`);
}
