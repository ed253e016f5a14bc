import { messageOf } from '../../../util/thrown.js';
import { type LoadedUnit, loadUnit } from '../flow/program.js';
import type { Module } from '../ir/module.js';
import { languageById } from '../language/index.js';
import type { RepositoryFiles } from '../language/modules.js';
import { neighboursWith } from '../language/neighbours.js';
import type { ModelIndex } from '../models/model-index.js';
import { modelsWith } from '../models/model-set.js';
import type { OwnModels } from '../models/own-models.js';
import { loadGrammar, parse } from '../tree/parse.js';
import type { CodeFile, Lost } from './code-file.js';

/** Turns of the parser that a file may take: many times what a dense one of a megabyte needs. */
const TURNS = 200_000;
/** Files kept in the intermediate form; those that were asked for least lately go first. */
const MOST_KEPT = 1500;

/** A file in the intermediate form, with the files of the repository that it may take names from. */
export interface LoadedFile extends CodeFile {
  readonly id: number;
  readonly module: Module;
  readonly imports: readonly string[];
}

/** The files of one side that were brought into the intermediate form. */
export interface Loader {
  /** Parses files; what could not be read of them is told. */
  add(files: readonly CodeFile[]): Promise<readonly Lost[]>;
  get(path: string): LoadedFile | undefined;
  /** Files of the repository that loaded ones import and that are not loaded; of `from` alone. */
  missing(from: readonly string[]): readonly string[];
  /** Loaded files that import one of some. */
  importers(paths: readonly string[]): readonly string[];
  /** A fresh unit for an analysis: what one learns of names never reaches another. */
  unit(path: string): Promise<LoadedUnit | null>;
}

/** @param words names that rules look for, beside those of sinks */
export function loaderOf(files: RepositoryFiles, own: OwnModels, words: ReadonlySet<string>): Loader {
  const models = new Map<string, Promise<ModelIndex>>();
  const loaded = new Map<string, LoadedFile>();
  let ids = 0;

  async function add(added: readonly CodeFile[]): Promise<readonly Lost[]> {
    const lost: Lost[] = [];
    for (const file of added) {
      const found = await lower(file);
      if ('reason' in found) {
        lost.push(found);
        continue;
      }
      if (await hidesSink(file, found.module)) lost.push({ path: file.path, kind: 'syntax', reason: NOT_UNDERSTOOD });
      loaded.set(file.path, {
        ...file,
        id: ids++,
        module: found.module,
        imports: importsOf(file, found.module, files),
      });
    }
    for (const path of loaded.keys()) {
      if (loaded.size <= MOST_KEPT) break;
      loaded.delete(path);
    }
    return lost;
  }

  function indexOf({ language }: CodeFile): Promise<ModelIndex> {
    const folder = languageById(language).flow.models;
    const index = models.get(folder) ?? modelsWith(own[folder] ?? [], folder);
    models.set(folder, index);
    return index;
  }

  /** Whether what the grammar could not read holds a word by which data does harm. */
  async function hidesSink(file: CodeFile, { unread }: Module): Promise<boolean> {
    if (unread.length === 0) return false;
    const { sinkWords } = await indexOf(file);
    return unread.some(({ start, end }) =>
      (file.text.slice(start, end).match(/[\w$]+/g) ?? []).some((word) => words.has(word) || sinkWords.has(word)),
    );
  }

  function get(path: string): LoadedFile | undefined {
    const found = loaded.get(path);
    if (found !== undefined) {
      loaded.delete(path);
      loaded.set(path, found);
    }
    return found;
  }

  function missing(from: readonly string[]): readonly string[] {
    const wanted = from.flatMap((path) => loaded.get(path)?.imports ?? []);
    return [...new Set(wanted)].filter((path) => !loaded.has(path));
  }

  async function unit(path: string): Promise<LoadedUnit | null> {
    const file = get(path);
    if (file === undefined) return null;
    const { flow } = languageById(file.language);
    return loadUnit(file, flow.modules, await indexOf(file));
  }

  function importers(paths: readonly string[]): readonly string[] {
    const wanted = new Set(paths);
    return [...loaded.values()]
      .filter(({ imports }) => imports.some((path) => wanted.has(path)))
      .map(({ path }) => path);
  }

  return { add, get, missing, importers, unit };
}

const NOT_UNDERSTOOD = 'the grammar does not understand a part that rules look at';
const TOO_MUCH = 'more work than a file may take; split it';

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

/** The files that a module names, and those whose names it sees without naming them. */
function importsOf({ path, language, text }: CodeFile, module: Module, files: RepositoryFiles): readonly string[] {
  const conventions = languageById(language).flow.modules;
  const named = [
    ...module.imports.map((each) => ({ module: each.module, member: each.member })),
    ...(module.exports ?? []).flatMap(({ from }) => from ?? []),
    ...loadedNames(
      module,
      conventions.loaders.map((name) => name.slice(name.indexOf(':') + 1)),
    ),
  ];
  const found = named.flatMap((wanted) => conventions.files({ from: path, ...wanted }, files));
  const words = conventions.fileIsNamed ? [...new Set(text.match(/[A-Za-z_]\w*/g))] : [''];
  const near = words.flatMap((word) => neighboursWith(conventions, path, word, files));
  return [...new Set([...found, ...near])].filter((other) => other !== path);
}

/** What a loader is asked for at the top of a file: `const db = require('./db')`. */
function loadedNames(module: Module, loaders: readonly string[]): { module: string; member: null }[] {
  if (loaders.length === 0) return [];
  const names: { module: string; member: null }[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) look(each);
      return;
    }
    const node = value as {
      kind?: string;
      callee?: { kind: string; name: string };
      args?: { value: { value?: unknown } }[];
    };
    const isLoader = node.kind === 'call' && node.callee?.kind === 'name' && loaders.includes(node.callee.name);
    const given = isLoader ? node.args?.[0]?.value.value : undefined;
    if (typeof given === 'string') names.push({ module: given, member: null });
    for (const each of Object.values(value)) look(each);
  };
  for (const form of module.functions) look(form.body);
  return names;
}
