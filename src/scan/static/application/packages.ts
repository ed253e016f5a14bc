import type { Application } from './application.js';

/** Files that say where a package of a repository begins. */
const MANIFESTS = [
  'package.json',
  'pyproject.toml',
  'setup.py',
  'requirements.txt',
  'Pipfile',
  'manage.py',
  'go.mod',
  'pom.xml',
  'build.gradle',
  'build.gradle.kts',
  'composer.json',
  'Gemfile',
];

const known = new WeakMap<Application, Map<string, string>>();

/** The folder of the nearest manifest above a file; '' for the repository itself. */
export function packageOf(application: Application, path: string): string {
  const folders = path.split('/').slice(0, -1);
  const cache = known.get(application) ?? new Map<string, string>();
  known.set(application, cache);
  const own = folders.join('/');
  const found = cache.get(own);
  if (found !== undefined) return found;
  const files = application.interpreter?.program.files;
  let folder = '';
  for (let depth = folders.length; depth > 0 && files !== undefined; depth--) {
    const candidate = folders.slice(0, depth).join('/');
    const isThere = MANIFESTS.some((name) => files.has(`${candidate}/${name}`));
    if (!isThere && !files.inFolder(candidate).some((each) => each.endsWith('.csproj'))) continue;
    folder = candidate;
    break;
  }
  cache.set(own, folder);
  return folder;
}
