import { posix } from 'node:path';
import type { Budget } from '../budget.js';
import type { Called } from '../format.js';
import type { Resource } from '../resource.js';
import { itemsOf, memberOf, textOf, unknown, type Value } from '../value.js';
import { type ModuleFile, moduleResources } from './module.js';
import { isValues } from './variable-files.js';

/** So many calls of one folder are followed. */
const MAX_CALLS = 30;
/** What a call says of itself; all else are inputs (Terraform's docs, "Module Blocks"). */
const META = new Set(['source', 'version', 'providers', 'count', 'for_each', 'depends_on']);

/**
 * What the modules of the same repository are made to declare by the calls of a folder: with the inputs of the call, placed
 * where it stands, and without them.
 * @param filesIn the files of a folder, read
 */
export async function calledModules(
  resources: readonly Resource[],
  budget: Budget,
  filesIn: (folder: string) => Promise<readonly ModuleFile[]>,
): Promise<Called[]> {
  const called: Called[] = [];
  for (const call of resources.filter(({ type }) => type === 'module').slice(0, MAX_CALLS)) {
    const folder = folderOf(call);
    // The values that lie beside a module are of whoever runs it by itself.
    const files = folder === null ? [] : (await filesIn(folder)).filter(({ path }) => !isValues(path));
    if (files.length === 0) continue;
    const given = moduleResources(files, budget, inputsOf(call, budget));
    called.push({
      given: given.map((resource) => ({ ...resource, at: call.at })),
      alone: moduleResources(files, budget),
    });
  }
  return called;
}

/** The folder of a source that begins with `./` or `../`; null for one outside the repository, or of a registry. */
function folderOf({ attributes, at }: Resource): string | null {
  const source = textOf(memberOf(attributes, 'source')) ?? '';
  if (!/^\.{1,2}\//.test(source)) return null;
  const folder = posix.normalize(posix.join(posix.dirname(at.path), source)).replace(/\/$/, '');
  return folder.startsWith('..') ? null : folder;
}

function inputsOf({ attributes }: Resource, budget: Budget): ReadonlyMap<string, Value> {
  const inputs = attributes.entries.filter(({ key }) => !META.has(key));
  return new Map(inputs.map(({ key, value }) => [key, asInput(value, budget)]));
}

/** Addresses mean something else inside a module: what refers to another resource is not known there. */
function asInput(value: Value, budget: Budget): Value {
  budget.spend();
  switch (value.kind) {
    case 'reference':
      return unknown(value.at);
    case 'list':
      return { ...value, items: itemsOf(value).map((item) => asInput(item, budget)) };
    case 'map':
      return { ...value, entries: value.entries.map((each) => ({ ...each, value: asInput(each.value, budget) })) };
    default:
      return value;
  }
}
