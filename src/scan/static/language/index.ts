import { csharp } from './csharp.js';
import type { LanguageDescriptor } from './descriptor.js';
import { go } from './go.js';
import { java } from './java.js';
import { javascript } from './javascript.js';
import { php } from './php.js';
import { python } from './python.js';
import { ruby } from './ruby.js';
import { tsx } from './tsx.js';
import { typescript } from './typescript.js';

/** Every language that code rules read. Adding one is a file and a line here. */
const LIST = [javascript, typescript, tsx, python, go, java, csharp, php, ruby] as const;

export type LanguageId = (typeof LIST)[number]['id'];

export const LANGUAGES: readonly LanguageDescriptor<LanguageId>[] = LIST;

const BY_ID: ReadonlyMap<LanguageId, LanguageDescriptor<LanguageId>> = new Map(LIST.map((each) => [each.id, each]));
const BY_ENDING: ReadonlyMap<string, LanguageId> = new Map(
  LIST.flatMap(({ id, files }) => files.endings.map((ending) => [ending, id] as const)),
);
const BY_NAME: ReadonlyMap<string, LanguageId> = new Map(
  LIST.flatMap(({ id, files }) => files.names.map((name) => [name, id] as const)),
);

/** All facts of a language. */
export function languageById(id: LanguageId): LanguageDescriptor<LanguageId> {
  const found = BY_ID.get(id);
  if (found === undefined) throw new Error(`no language is called ${id}`);
  return found;
}

/** The language of a path by its ending or its name, or null for files that no code rule reads. */
export function languageOf(path: string): LanguageId | null {
  // Dots and blanks behind it hide an ending from people, not from those that load the file.
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/[. ]{1,20}$/, '');
  const dot = name.lastIndexOf('.');
  return (dot === -1 ? BY_NAME.get(name.toLowerCase()) : BY_ENDING.get(name.slice(dot + 1).toLowerCase())) ?? null;
}

/** The languages that a rule means by a name: of one, or of a family; none for a name that nobody has. */
export function languagesNamed(name: string): readonly LanguageId[] {
  return LIST.filter(({ id, family }) => id === name || family === name).map(({ id }) => id);
}
