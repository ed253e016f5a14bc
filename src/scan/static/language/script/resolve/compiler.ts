import type { RepositoryFiles } from '../../modules.js';
import { filesAt } from './candidates.js';
import { packageFolder, packageName } from './packages.js';
import { folderOf, foldersAround, joined } from './paths.js';
import { objectOf, type Settings, settingsAt, textsOf } from './settings.js';
import { bestMatch, withStar } from './star.js';

/** Names of the compiler's settings: the usual one, and those that repositories split it into. */
export const COMPILER_SETTINGS = [
  'tsconfig.json',
  'jsconfig.json',
  ...[
    'base',
    'app',
    'build',
    'common',
    'lib',
    'node',
    'server',
    'src',
    'shared',
    'paths',
    'aliases',
    'root',
    'web',
  ].map((part) => `tsconfig.${part}.json`),
] as const;

const MOST_PATTERNS = 1000;
const MOST_TARGETS = 10;
/** So many files are read for the settings of one. */
const MOST_FILES = 30;

interface Alias {
  readonly pattern: string;
  /** Paths of the repository with the `*` of the pattern. */
  readonly targets: readonly string[];
}

interface Compiler {
  readonly base: string | null;
  readonly aliases: readonly Alias[];
}

const NOTHING: Compiler = { base: null, aliases: [] };

const known = new WeakMap<RepositoryFiles, Map<string, readonly Compiler[]>>();

/** Files that `paths` or `baseUrl` of the settings around a file say a module's name means. */
export function filesOfCompiler(from: string, module: string, repository: RepositoryFiles): string[] {
  for (const folder of foldersAround(folderOf(from))) {
    for (const compiler of compilersIn(folder, repository)) {
      const found = filesOf(compiler, module, repository);
      if (found.length > 0) return found;
    }
  }
  return [];
}

function compilersIn(folder: string, repository: RepositoryFiles): readonly Compiler[] {
  const all = known.get(repository) ?? new Map<string, readonly Compiler[]>();
  known.set(repository, all);
  const found = all.get(folder);
  if (found !== undefined) return found;
  const made = COMPILER_SETTINGS.map((name) => (folder === '' ? name : `${folder}/${name}`))
    .filter((path) => repository.has(path))
    .map((path) => readCompiler(path, repository, folder, { left: MOST_FILES }))
    .filter(({ base, aliases }) => base !== null || aliases.length > 0);
  all.set(folder, made);
  return made;
}

function filesOf({ base, aliases }: Compiler, module: string, repository: RepositoryFiles): string[] {
  const match = bestMatch(aliases, module);
  const places = match === null ? [] : match.entry.targets.map((target) => withStar(target, match.star));
  const below = base === null ? null : joined(base, module);
  for (const place of below === null ? places : [...places, below]) {
    const found = filesAt(place, repository);
    if (found.length > 0) return found;
  }
  return [];
}

/** @param top folder of the settings that extend this one: what `${configDir}` stands for */
function readCompiler(path: string, repository: RepositoryFiles, top: string, files: { left: number }): Compiler {
  const settings = files.left-- > 0 ? settingsAt(path, repository) : null;
  if (settings === null) return NOTHING;
  const folder = folderOf(path);
  const inherited = textsOf(settings.extends)
    .slice(0, MOST_TARGETS)
    .map((each) => extended(folder, each, repository))
    .filter((each) => each !== null)
    .map((each) => readCompiler(each, repository, top, files))
    .reduce((before, after) => ({ base: after.base ?? before.base, aliases: overriding(before, after) }), NOTHING);
  return own(objectOf(settings.compilerOptions) ?? {}, folder, top, inherited);
}

function overriding(before: Compiler, after: Compiler): readonly Alias[] {
  return after.aliases.length > 0 ? after.aliases : before.aliases;
}

function own(options: Settings, folder: string, top: string, inherited: Compiler): Compiler {
  const place = (written: string, below: string) =>
    written.startsWith('${configDir}') ? joined(top, written.slice('${configDir}'.length)) : joined(below, written);
  const base = typeof options.baseUrl === 'string' ? place(options.baseUrl, folder) : inherited.base;
  const paths = objectOf(options.paths);
  if (paths === null) return { base, aliases: inherited.aliases };
  const from = typeof options.baseUrl === 'string' ? (base ?? folder) : (inherited.base ?? folder);
  const aliases = Object.entries(paths)
    .slice(0, MOST_PATTERNS)
    .map(([pattern, value]) => {
      const targets = textsOf(value).slice(0, MOST_TARGETS);
      return { pattern, targets: targets.map((each) => place(each, from)).filter((each) => each !== null) };
    });
  return { base, aliases };
}

/** The settings file that `extends` means: beside this one, or in a package of the repository. */
function extended(folder: string, written: string, repository: RepositoryFiles): string | null {
  const inside = written.startsWith('.') ? joined(folder, written) : inPackage(written, repository);
  if (inside === null) return null;
  const all = [inside, `${inside}.json`, `${inside}/tsconfig.json`];
  return all.find((each) => repository.has(each) && repository.settings(each) !== null) ?? null;
}

function inPackage(written: string, repository: RepositoryFiles): string | null {
  const { name, rest } = packageName(written);
  const folder = packageFolder(name, repository);
  return folder === null ? null : joined(folder, rest);
}
