import type { ModuleConventions, RepositoryFiles, WantedModule } from '../modules.js';
import { filesAt } from './resolve/candidates.js';
import { COMPILER_SETTINGS, filesOfCompiler } from './resolve/compiler.js';
import { isBuiltin, libraryName } from './resolve/library.js';
import { filesOfFolder, filesOfImports, filesOfPackage, packageAround } from './resolve/packages.js';
import { folderOf, joined } from './resolve/paths.js';

/** Longer names are no hand's work. */
const LONGEST = 1000;

function filesOf({ from, module }: WantedModule, repository: RepositoryFiles): readonly string[] {
  if (module === '' || module.length > LONGEST) return [];
  if (/^\.\.?(?:\/|$)/.test(module)) return relative(from, module, repository);
  if (module.startsWith('#')) {
    const found = filesOfImports(from, module, repository);
    return found.length > 0 ? found : filesOfCompiler(from, module, repository);
  }
  if (/^[a-z]+:/i.test(module) || isBuiltin(module)) return [];
  const configured = filesOfCompiler(from, module, repository);
  if (configured.length > 0) return configured;
  const workspace = filesOfPackage(module, repository);
  return workspace.length > 0 ? workspace : belowSource(from, module, repository);
}

function relative(from: string, module: string, repository: RepositoryFiles): readonly string[] {
  const path = joined(folderOf(from), module);
  if (path === null) return [];
  const found = filesAt(path, repository);
  return found.length > 0 ? found : filesOfFolder(path, repository);
}

/** `@/x` and `~/x` are no package's name: bundlers take them for the sources of the package around. */
function belowSource(from: string, module: string, repository: RepositoryFiles): readonly string[] {
  if (!/^[@~]\//.test(module)) return [];
  const folder = packageAround(from, repository);
  for (const place of ['src', 'app', '']) {
    const path = joined(folder, `${place}/${module.slice(2)}`);
    const found = path === null ? [] : filesAt(path, repository);
    if (found.length > 0) return found;
  }
  return [];
}

/** How JavaScript and its dialects name modules: Node.js's packages, and the aliases of TypeScript's settings. */
export const scriptModules: ModuleConventions = {
  prefix: 'npm',
  globals: 'js',
  implicitThis: false,
  assignsLocally: false,
  typesHold: false,
  lastResultTells: false,
  fileIsNamed: false,
  importsPaths: true,
  partialClasses: false,
  loaders: ['js:require', 'js:import'],
  getters: ['get'],
  settings: ['package.json', ...COMPILER_SETTINGS],
  tables: [],
  files: filesOf,
  neighbours: () => [],
  library: libraryName,
};
