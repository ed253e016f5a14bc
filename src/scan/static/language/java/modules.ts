import type { ModuleConventions, RepositoryFiles, WantedModule } from '../modules.js';

export const javaModules: ModuleConventions = {
  prefix: 'java',
  globals: 'java',
  implicitThis: true,
  assignsLocally: false,
  typesHold: true,
  lastResultTells: false,
  fileIsNamed: true,
  importsPaths: false,
  partialClasses: false,
  loaders: [],
  getters: [],
  settings: ['pom.xml', 'build.gradle', 'build.gradle.kts', 'application.properties'],
  tables: ['.properties'],
  files,
  neighbours,
  library,
};

/** Packages that moved from `javax` to `jakarta` with Jakarta EE 9, what is in them unchanged. */
const MOVED =
  /^jakarta\.(?=(?:activation|annotation|authentication|authorization|batch|decorator|ejb|el|enterprise|faces|inject|interceptor|jms|json|jws|mail|persistence|resource|security|servlet|transaction|validation|websocket|ws|xml)(?:\.|$))/;

/** Names of types are those before Jakarta EE 9, so that a model says them once. */
function library(module: string): string {
  return `java:${module.replace(MOVED, 'javax.')}`;
}

/**
 * The file that a class is in, whatever the folder that its package begins in: best is the one nearest to who asks.
 * `member` may be a class, one with those inside it, or a static part of the class that `module` then is.
 */
function files({ from, module, member }: WantedModule, repository: RepositoryFiles): readonly string[] {
  if (member === '*' || member === null) return wildcardFiles(from, module, repository);
  const [first = ''] = member.split('.');
  const inPackage = classFiles(from, `${module}.${first}`, repository);
  return inPackage.length > 0 ? inPackage : classFiles(from, module, repository);
}

/** All of a package, as far as it lies beside the asking file's; or the file of the class whose parts are meant. */
function wildcardFiles(from: string, module: string, repository: RepositoryFiles): readonly string[] {
  const inClass = classFiles(from, module, repository);
  if (inClass.length > 0) return inClass;
  const root = sourceRoot(from, module);
  return root === null ? [] : javaIn(joined(root, module), from, repository);
}

/** Files of a class by its full name; a class inside another one is in the file of the outermost. */
function classFiles(from: string, name: string, repository: RepositoryFiles): readonly string[] {
  const parts = name.split('.');
  const upper = parts.findIndex((part) => /^[A-Z]/.test(part));
  const path = `${(upper < 0 ? parts : parts.slice(0, upper + 1)).join('/')}.java`;
  const found = repository
    .called(path.slice(path.lastIndexOf('/') + 1))
    .filter((candidate) => candidate === path || candidate.endsWith(`/${path}`))
    .filter((candidate) => isSeen(candidate, from));
  return found.toSorted((a, b) => shared(b, from) - shared(a, from) || (a < b ? -1 : 1));
}

/** Those of the same folder, and of a test's or variant's package those of the product. */
function neighbours(from: string, repository: RepositoryFiles): readonly string[] {
  const folder = from.slice(0, Math.max(0, from.lastIndexOf('/')));
  const own = javaIn(folder, from, repository);
  const product = folder.replace(SOURCE_SET, '$1main$3');
  return product === folder ? own : [...own, ...javaIn(product, from, repository)];
}

/** `src/<set>/java`, as Maven and Gradle lay it out; every other set sees `main`. */
const SOURCE_SET = /((?:^|\/)src\/)([^/]+)(\/(?:java|kotlin|groovy)(?:\/|$))/;

/** The product does not see its tests. */
function isSeen(path: string, from: string): boolean {
  const set = SOURCE_SET.exec(path)?.[2];
  const own = SOURCE_SET.exec(from)?.[2];
  return own !== 'main' || set === undefined || !/test/i.test(set);
}

/**
 * The folder that packages begin in, by what both names share: `a/src/main/java` of `a/src/main/java/com/acme/web/A.java`
 * that asks for `com.acme.db`. Null where they share nothing.
 */
function sourceRoot(from: string, module: string): string | null {
  const folders = from.split('/').slice(0, -1);
  const parts = module.split('.');
  let best = { at: -1, length: 0 };
  folders.forEach((folder, at) => {
    if (folder !== parts[0]) return;
    let length = 1;
    while (length < parts.length && folders[at + length] === parts[length]) length++;
    if (length > best.length) best = { at, length };
  });
  return best.at < 0 ? null : folders.slice(0, best.at).join('/');
}

function joined(root: string, module: string): string {
  const path = module.replaceAll('.', '/');
  return root === '' ? path : `${root}/${path}`;
}

function javaIn(folder: string, from: string, repository: RepositoryFiles): string[] {
  return repository.inFolder(folder).filter((path) => path.endsWith('.java') && path !== from);
}

/** How long the beginning is that two paths have in common, in folders. */
function shared(a: string, b: string): number {
  const other = b.split('/');
  const folders = a.split('/');
  const different = folders.findIndex((folder, index) => folder !== other[index]);
  return different < 0 ? folders.length : different;
}
