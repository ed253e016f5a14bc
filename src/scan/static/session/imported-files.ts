import { moduleFiles } from '../flow/module-files.js';
import type { Module } from '../ir/module.js';
import { languageById } from '../language/index.js';
import type { RepositoryFiles } from '../language/modules.js';
import { neighboursWith } from '../language/neighbours.js';
import type { CodeFile } from './code-file.js';

/** The files that a module names, and those whose names it sees without naming them. */
export function importedFiles(
  { path, language, text }: CodeFile,
  module: Module,
  files: RepositoryFiles,
): readonly string[] {
  const conventions = languageById(language).flow.modules;
  const named = [
    ...module.imports.map((each) => ({ module: each.module, member: each.member })),
    ...(module.exports ?? []).flatMap(({ from }) => from ?? []),
    ...(conventions.loaders.some((name) => text.includes(`${nameOf(name)}(`))
      ? loadedNames(module, conventions.loaders)
      : []),
  ];
  const found = named.flatMap((wanted) => moduleFiles(conventions, { from: path, ...wanted }, files));
  const words = conventions.fileIsNamed ? [...new Set(text.match(/[A-Za-z_]\w*/g))] : [''];
  const near = words.flatMap((word) => neighboursWith(conventions, path, word, files));
  return [...new Set([...found, ...near])].filter((other) => other !== path);
}

/** What a loader is asked for at the top of a file: `const db = require('./db')`. */
export function loadedNames(module: Module, named: readonly string[]): { module: string; member: null }[] {
  const loaders = named.map(nameOf);
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

/** `require` of `global:require`. */
function nameOf(loader: string): string {
  return loader.slice(loader.indexOf(':') + 1);
}
