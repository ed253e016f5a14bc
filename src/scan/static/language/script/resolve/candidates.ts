import type { RepositoryFiles } from '../../modules.js';

const ENDINGS = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
/** What a compiled file's ending says of its source's. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.jsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

/** Files that a path without regard to its ending may mean, best first; declarations have nothing to follow. */
export function filesAt(path: string, repository: RepositoryFiles): string[] {
  const written = ending(path);
  const bare = path.slice(0, path.length - written.length);
  const exact = ENDINGS.includes(written) ? [path, ...(SOURCES[written] ?? []).map((each) => bare + each)] : [];
  const open = ENDINGS.map((each) => path + each);
  const folder = path === '' ? 'index' : `${path}/index`;
  const all = [...exact, ...open, ...ENDINGS.map((each) => folder + each)];
  return [...new Set(all)].filter((each) => repository.has(each) && !/\.d\.[cm]?ts$/.test(each));
}

function ending(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0] ?? '';
}
