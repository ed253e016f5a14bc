import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { analysisOf } from '../../../../src/scan/static/flow/analysis.js';
import { loadUnit, makeProgram } from '../../../../src/scan/static/flow/program.js';
import { lowerPython } from '../../../../src/scan/static/language/python/lower/index.js';
import { pythonModules } from '../../../../src/scan/static/language/python/modules.js';
import { python } from '../../../../src/scan/static/language/python.js';
import { modelsFrom } from '../../../../src/scan/static/models/compile.js';
import type { MemberModel } from '../../../../src/scan/static/models/model.js';
import { modelIndex } from '../../../../src/scan/static/models/model-index.js';
import { loadGrammar, parse } from '../../../../src/scan/static/tree/parse.js';

const FOLDER = 'rules/models/python';

/** All models of Python, file by file. */
export const PYTHON_MODELS: readonly MemberModel[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => modelsFrom(load(readFileSync(`${FOLDER}/${file}`, 'utf8')), file));

const INDEX = modelIndex(PYTHON_MODELS);

/** The data that reaches sinks in some files, each as its file, line and kind of sink, in order; logs left out. */
export async function flowsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  const grammar = await loadGrammar(python.grammar);
  const paths = Object.keys(files);
  const units = paths.map((path, id) => {
    const parsed = parse(grammar, files[path] ?? '', 1_000_000);
    if (parsed === 'too-much-work') throw new Error('the text was too much work');
    return loadUnit({ id, path, language: 'python', module: lowerPython(parsed.tree) }, pythonModules, INDEX);
  });
  const repository = {
    has: (path: string) => paths.includes(path),
    called: (name: string) => paths.filter((path) => path === name || path.endsWith(`/${name}`)),
    inFolder: () => [],
    settings: () => null,
  };
  const analysis = analysisOf(makeProgram(units, repository));
  for (const unit of units) analysis.lookThrough(unit);
  const found = analysis.reports
    .all()
    .filter(({ kind }) => kind !== 'log')
    .map(({ kind, at }) => `${at.path}:${(files[at.path] ?? '').slice(0, at.start).split('\n').length} ${kind}`);
  return [...new Set(found)].sort();
}

/** The lines that say in a comment what reaches them: `# want sql`. */
export function wantedIn(files: Readonly<Record<string, string>>): string[] {
  return Object.entries(files)
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, at) => {
        const [, kind] = /# want (\S+)/.exec(line) ?? [];
        return kind === undefined ? [] : [`${path}:${at + 1} ${kind}`];
      }),
    )
    .sort();
}
