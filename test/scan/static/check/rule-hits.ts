import { join } from 'node:path';
import { applicationHooks, routesOf } from '../../../../src/scan/static/application/index.js';
import type { RuleHit } from '../../../../src/scan/static/check/rule-hit.js';
import { ruleRun } from '../../../../src/scan/static/check/run.js';
import { analysisOf } from '../../../../src/scan/static/flow/analysis.js';
import { allHooks } from '../../../../src/scan/static/flow/hooks.js';
import { loadUnit, makeProgram } from '../../../../src/scan/static/flow/program.js';
import { type LanguageId, languageById } from '../../../../src/scan/static/language/index.js';
import { compileModels } from '../../../../src/scan/static/models/compile.js';
import { type ModelIndex, modelIndex } from '../../../../src/scan/static/models/model-index.js';
import type { Rule } from '../../../../src/scan/static/rule.js';
import { applicationHits } from '../../../../src/scan/static/session/application-hits.js';
import { repositoryFiles } from '../../../../src/scan/static/session/repository-files.js';
import { loadGrammar, parse } from '../../../../src/scan/static/tree/parse.js';

const MODELS = compileModels(join(process.cwd(), 'rules', 'models'));
const INDEXES = new Map<string, ModelIndex>();

function indexOf(folder: string): ModelIndex {
  const known = INDEXES.get(folder) ?? modelIndex(MODELS[folder] ?? []);
  INDEXES.set(folder, known);
  return known;
}

/** What rules find in one file that stands alone. */
export async function ruleHits(
  rules: readonly Rule[],
  { path, language, code }: { readonly path: string; readonly language: LanguageId; readonly code: string },
): Promise<readonly RuleHit[]> {
  const { flow, grammar } = languageById(language);
  if (flow === null) throw new Error(`${language} is not followed`);
  const parsed = parse(await loadGrammar(grammar), code, 1_000_000);
  if (parsed === 'too-much-work') throw new Error('the text was too much work');
  const unit = loadUnit({ id: 0, path, language, module: flow.lower(parsed.tree) }, flow.modules, indexOf(flow.models));
  const alone = repositoryFiles([], new Map());
  const run = ruleRun(rules);
  const { hooks, application } = applicationHooks();
  const analysis = analysisOf(makeProgram([unit], alone), allHooks([run.hooks, hooks]));
  analysis.lookThrough(unit);
  return applicationHits(rules, run.hits(analysis), application, routesOf(application), true);
}
