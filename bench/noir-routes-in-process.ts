import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { applicationHooks, routesOf } from '../src/scan/static/application/index.js';
import { analysisOf } from '../src/scan/static/flow/analysis.js';
import { type LoadedUnit, loadUnit, makeProgram } from '../src/scan/static/flow/program.js';
import { languageById, languageOf } from '../src/scan/static/language/index.js';
import type { RepositoryFiles } from '../src/scan/static/language/modules.js';
import { compileModels } from '../src/scan/static/models/compile.js';
import { type ModelIndex, modelIndex } from '../src/scan/static/models/model-index.js';
import { repositoryFiles } from '../src/scan/static/session/repository-files.js';
import { loadGrammar, parse } from '../src/scan/static/tree/parse.js';
import { pathHint } from '../src/util/path-hint.js';

/*
 * The routes that we tell of each fixture of OWASP Noir, as `bench/static-quality.mjs --routes` reads them.
 *   argv: Noir's fixtures, the project's root, the file to write
 */

const [fixtures = '', root = '', out = ''] = process.argv.slice(2);
const MODELS = compileModels(join(root, 'rules/models'));
const LANGUAGES = ['javascript', 'typescript', 'python', 'go', 'java', 'csharp', 'php', 'ruby'] as const;

function languageAt(path: string) {
  const id = languageOf(path);
  const language = id === null ? null : languageById(id);
  return id === null || language?.flow == null ? null : { id, grammar: language.grammar, ...language.flow };
}

function* pathsBelow(folder: string, prefix = ''): Generator<string> {
  for (const name of readdirSync(folder).sort()) {
    const path = prefix === '' ? name : `${prefix}/${name}`;
    if (name === 'node_modules') continue;
    if (statSync(join(folder, name)).isDirectory()) yield* pathsBelow(join(folder, name), path);
    else yield path;
  }
}

function repository(folder: string, paths: readonly string[]): RepositoryFiles {
  const names = new Set(LANGUAGES.flatMap((id) => languageById(id).flow.modules.settings));
  const settings = paths.filter((path) => names.has(basename(path)));
  return repositoryFiles(paths, new Map(settings.map((path) => [path, readFileSync(join(folder, path), 'utf8')])));
}

const indexes = new Map<string, ModelIndex>();

function indexOf(name: string): ModelIndex {
  const known = indexes.get(name) ?? modelIndex(MODELS[name] ?? []);
  indexes.set(name, known);
  return known;
}

async function routesBelow(folder: string) {
  const paths = [...pathsBelow(folder)];
  const units: LoadedUnit[] = [];
  for (const path of paths) {
    const reader = languageAt(path);
    if (reader === null || pathHint(path) !== 'source') continue;
    const parsed = parse(await loadGrammar(reader.grammar), readFileSync(join(folder, path), 'utf8'), 1_000_000);
    if (parsed === 'too-much-work') continue;
    const unit = { id: units.length, path, language: reader.id, module: reader.lower(parsed.tree) };
    units.push(loadUnit(unit, reader.modules, indexOf(reader.models)));
  }
  const { hooks, application } = applicationHooks();
  const analysis = analysisOf(makeProgram(units, repository(folder, paths)), hooks);
  for (const unit of units) analysis.lookThrough(unit);
  return routesOf(application).filter(({ exact }) => exact);
}

const told: { fixture: string; method: string; path: string }[] = [];
for (const language of LANGUAGES) {
  for (const name of readdirSync(join(fixtures, language)).sort()) {
    const routes = await routesBelow(join(fixtures, language, name));
    for (const { method, path } of routes) told.push({ fixture: `${language}/${name}`, method, path });
  }
}
writeFileSync(out, JSON.stringify(told));
