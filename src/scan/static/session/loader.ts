import { messageOf } from '../../../util/thrown.js';
import { type LoadedUnit, loadUnit } from '../flow/program.js';
import type { Module } from '../ir/module.js';
import { languageById } from '../language/index.js';
import type { RepositoryFiles } from '../language/modules.js';
import type { ModelIndex } from '../models/model-index.js';
import { modelsWith } from '../models/model-set.js';
import type { OwnModels } from '../models/own-models.js';
import { loadGrammar, parse } from '../tree/parse.js';
import type { CodeFile, Lost } from './code-file.js';
import { importedFiles } from './imported-files.js';
import { type KeptFiles, keptFiles } from './kept-files.js';
import type { LoweredFiles } from './lowered-files.js';

/** Turns of the parser that a file may take: many times what a dense one of a megabyte needs. */
const TURNS = 200_000;

/** The files of one side that were brought into the intermediate form. */
export interface Loader extends Pick<KeptFiles, 'get' | 'missing' | 'importers'> {
  /** Parses files; what could not be read of them is told. */
  add(files: readonly CodeFile[]): Promise<readonly Lost[]>;
  /** A fresh unit for an analysis: what one learns of names never reaches another. */
  unit(path: string): Promise<LoadedUnit | null>;
}

/**
 * @param words names that rules look for, beside those of sinks
 * @param shared what the other side of the change has lowered already
 */
export function loaderOf(
  files: RepositoryFiles,
  own: OwnModels,
  words: ReadonlySet<string>,
  shared: LoweredFiles,
): Loader {
  const indexOf = indexesWith(own);
  const loaded = keptFiles();
  let ids = 0;

  async function add(added: readonly CodeFile[]): Promise<readonly Lost[]> {
    const lost: Lost[] = [];
    for (const file of added) {
      const found = await lowered(file, shared);
      if ('reason' in found) {
        lost.push(found);
        continue;
      }
      const { module } = found;
      if (module.unread.length > 0 && hidesSink(file, module, words, await indexOf(file)))
        lost.push({ path: file.path, kind: 'syntax', reason: NOT_UNDERSTOOD });
      loaded.put({ ...file, id: ids++, module, imports: importedFiles(file, module, files) });
    }
    loaded.trim();
    return lost;
  }

  async function unit(path: string): Promise<LoadedUnit | null> {
    const file = loaded.get(path);
    if (file === undefined) return null;
    const { flow } = languageById(file.language);
    return loadUnit(file, flow.modules, await indexOf(file));
  }

  return { add, unit, get: loaded.get, missing: loaded.missing, importers: loaded.importers };
}

/** The models of a file's language, with the repository's own; made once a language. */
function indexesWith(own: OwnModels): (file: CodeFile) => Promise<ModelIndex> {
  const models = new Map<string, Promise<ModelIndex>>();
  return ({ language }) => {
    const folder = languageById(language).flow.models;
    const index = models.get(folder) ?? modelsWith(own[folder] ?? [], folder);
    models.set(folder, index);
    return index;
  };
}

/** Whether what the grammar could not read holds a word by which data does harm. */
function hidesSink(
  { text }: CodeFile,
  { unread }: Module,
  words: ReadonlySet<string>,
  { sinkWords }: ModelIndex,
): boolean {
  return unread.some(({ start, end }) =>
    (text.slice(start, end).match(/[\w$]+/g) ?? []).some((word) => words.has(word) || sinkWords.has(word)),
  );
}

const NOT_UNDERSTOOD = 'the grammar does not understand a part that rules look at';
const TOO_MUCH = 'more work than a file may take; split it';

/** The file's form: the other side's, if it has the same text. */
async function lowered(file: CodeFile, shared: LoweredFiles): Promise<{ readonly module: Module } | Lost> {
  const waiting = shared.take(file);
  if (waiting !== null) return { module: waiting };
  const found = await lower(file);
  if ('module' in found) shared.put(file, found.module);
  return found;
}

async function lower({ path, language, text }: CodeFile): Promise<{ readonly module: Module } | Lost> {
  const { grammar, flow } = languageById(language);
  try {
    const parsed = parse(await loadGrammar(grammar), text, TURNS);
    if (parsed === 'too-much-work') return { path, kind: 'budget', reason: TOO_MUCH };
    return { module: flow.lower(parsed.tree) };
  } catch (error) {
    return { path, kind: 'syntax', reason: `could not be parsed: ${messageOf(error).slice(0, 200)}` };
  }
}
