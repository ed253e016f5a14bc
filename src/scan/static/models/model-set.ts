import { join } from 'node:path';
import { sourceRoot } from '../../../io/assets.js';
import { readWhole } from '../../../io/installation.js';
import { type CompactModel, expandModels } from './compact.js';
import { type ModelIndex, modelIndex } from './model-index.js';

const loaded = new Map<string, Promise<ModelIndex>>();

/** The product's models of a language, by the folder they lie in: one JSON file beside the bundle, or the sources. */
export function modelsOf(folder: string): Promise<ModelIndex> {
  const known = loaded.get(folder) ?? load(folder);
  loaded.set(folder, known);
  return known;
}

async function load(folder: string): Promise<ModelIndex> {
  const root = sourceRoot();
  if (root === null) {
    const stored = JSON.parse(readWhole(`data/models/${folder}.json`).toString('utf8')) as readonly CompactModel[];
    return modelIndex(expandModels(stored));
  }
  const { compileLanguage } = await import('./compile.js');
  return modelIndex(compileLanguage(join(root, 'rules', 'models', folder)));
}
