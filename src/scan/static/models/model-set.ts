import { join } from 'node:path';
import { sourceRoot } from '../../../io/assets.js';
import { readWhole } from '../../../io/installation.js';
import { type CompactModel, expandModels } from './compact.js';
import type { MemberModel } from './model.js';
import { type ModelIndex, modelIndex } from './model-index.js';

const loaded = new Map<string, Promise<readonly MemberModel[]>>();
const indexes = new Map<string, Promise<ModelIndex>>();

/** The product's models of a language, by the folder they lie in: one JSON file beside the bundle, or the sources. */
export function modelsOf(folder: string): Promise<ModelIndex> {
  const known = indexes.get(folder) ?? productModels(folder).then(modelIndex);
  indexes.set(folder, known);
  return known;
}

/** The same with models of the user's own, which come first. */
export async function modelsWith(own: readonly MemberModel[], folder: string): Promise<ModelIndex> {
  return own.length === 0 ? modelsOf(folder) : modelIndex([...own, ...(await productModels(folder))], own);
}

function productModels(folder: string): Promise<readonly MemberModel[]> {
  const known = loaded.get(folder) ?? load(folder);
  loaded.set(folder, known);
  return known;
}

async function load(folder: string): Promise<readonly MemberModel[]> {
  const root = sourceRoot();
  if (root === null) {
    const stored = JSON.parse(readWhole(`data/models/${folder}.json`).toString('utf8')) as readonly CompactModel[];
    return expandModels(stored);
  }
  const { compileLanguage } = await import('./compile.js');
  return compileLanguage(join(root, 'rules', 'models', folder));
}
