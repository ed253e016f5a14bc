import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { analysisOf } from '../../../../src/scan/static/flow/analysis.js';
import { loadUnit, makeProgram } from '../../../../src/scan/static/flow/program.js';
import { lowerCsharp } from '../../../../src/scan/static/language/csharp/lower/index.js';
import { csharpModules } from '../../../../src/scan/static/language/csharp/modules.js';
import { modelsFrom } from '../../../../src/scan/static/models/compile.js';
import type { MemberModel } from '../../../../src/scan/static/models/model.js';
import { modelIndex } from '../../../../src/scan/static/models/model-index.js';
import { loadGrammar, parse } from '../../../../src/scan/static/tree/parse.js';

const FOLDER = 'rules/models/csharp';
const GRAMMAR = {
  file: 'tree-sitter-c-sharp.wasm',
  source: 'node_modules/@vscode/tree-sitter-wasm/wasm/tree-sitter-c-sharp.wasm',
};

/** All models of C#, file by file. */
export const CSHARP_MODELS: readonly MemberModel[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => modelsFrom(load(readFileSync(`${FOLDER}/${file}`, 'utf8')), file));

const INDEX = modelIndex(CSHARP_MODELS);

/** The data that reaches sinks in one file, each as its line and the kind of the sink, in order; logs left out. */
export async function flowsIn(text: string): Promise<string[]> {
  const parsed = parse(await loadGrammar(GRAMMAR), text, 1_000_000);
  if (parsed === 'too-much-work') throw new Error('the text was too much work');
  const module = lowerCsharp(parsed.tree);
  // The language's own id comes with its descriptor; the engine reads conventions and models alone.
  const unit = loadUnit({ id: 0, path: 'Main.cs', language: 'csharp', module }, csharpModules, INDEX);
  const nothing = { has: () => false, called: () => [], inFolder: () => [], settings: () => null };
  const analysis = analysisOf(makeProgram([unit], nothing));
  analysis.lookThrough(unit);
  return analysis.reports
    .all()
    .filter(({ kind }) => kind !== 'log')
    .map(({ kind, at }) => `${text.slice(0, at.start).split('\n').length} ${kind}`)
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
}

/** The lines that say in a comment what reaches them: `// want sql`. */
export function wantedIn(text: string): string[] {
  return text.split('\n').flatMap((line, at) => {
    const [, kind] = /\/\/ want (\S+)/.exec(line) ?? [];
    return kind === undefined ? [] : [`${at + 1} ${kind}`];
  });
}
