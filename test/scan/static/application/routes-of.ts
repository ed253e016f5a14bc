import { join } from 'node:path';
import {
  type Application,
  applicationHooks,
  type Route,
  routesOf,
} from '../../../../src/scan/static/application/index.js';
import { analysisOf } from '../../../../src/scan/static/flow/analysis.js';
import { loadUnit, makeProgram } from '../../../../src/scan/static/flow/program.js';
import { languageById, languageOf } from '../../../../src/scan/static/language/index.js';
import { compileModels } from '../../../../src/scan/static/models/compile.js';
import { type ModelIndex, modelIndex } from '../../../../src/scan/static/models/model-index.js';
import type { Protection } from '../../../../src/scan/static/models/web-model.js';
import { loadGrammar, parse } from '../../../../src/scan/static/tree/parse.js';
import { repositoryOf } from '../language/findings.js';

const MODELS = compileModels(join(process.cwd(), 'rules', 'models'));
const indexes = new Map<string, ModelIndex>();

function languageAt(path: string) {
  const id = languageOf(path);
  const language = id === null ? null : languageById(id);
  return id === null || language?.flow == null ? null : { id, grammar: language.grammar, ...language.flow };
}

function indexOf(name: string): ModelIndex {
  const known = indexes.get(name) ?? modelIndex(MODELS[name] ?? []);
  indexes.set(name, known);
  return known;
}

/** What is seen of the routes of some files. */
export async function applicationOf(files: Readonly<Record<string, string>>): Promise<Application> {
  const units = [];
  for (const [path, text] of Object.entries(files)) {
    const reader = languageAt(path);
    if (reader === null) continue;
    const parsed = parse(await loadGrammar(reader.grammar), text, 1_000_000);
    if (parsed === 'too-much-work') throw new Error(`${path} was too much work`);
    const module = reader.lower(parsed.tree);
    units.push(
      loadUnit({ id: units.length, path, language: reader.id, module }, reader.modules, indexOf(reader.models)),
    );
  }
  const { hooks, application } = applicationHooks();
  const analysis = analysisOf(makeProgram(units, repositoryOf(files)), hooks);
  for (const unit of units) analysis.lookThrough(unit);
  return application;
}

/** The routes of some files. */
async function routesIn(files: Readonly<Record<string, string>>): Promise<Route[]> {
  return routesOf(await applicationOf(files));
}

/** Whether a route is protected: the answer for one method and path. */
export async function isProtected(
  files: Readonly<Record<string, string>>,
  route: string,
  kind: Protection,
): Promise<string> {
  const found = (await routesIn(files)).filter(({ method, path }) => `${method} ${path}` === route);
  if (found.length === 0) return 'no such route';
  return [...new Set(found.map(({ protection }) => protection[kind].is))].join(' and ');
}

/** `GET /path` of each route, in order. */
export async function pathsIn(files: Readonly<Record<string, string>>): Promise<string[]> {
  return routesOf(await applicationOf(files)).map(({ method, path }) => `${method} ${path}`);
}
