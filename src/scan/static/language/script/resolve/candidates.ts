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
  const found = ENDINGS.includes(written) ? withEndings(bare, [written, ...(SOURCES[written] ?? [])], repository) : [];
  found.push(...withEndings(path, ENDINGS, repository));
  found.push(...withEndings(path === '' ? 'index' : `${path}/index`, ENDINGS, repository));
  return found.filter((each) => !/\.d\.[cm]?ts$/.test(each));
}

/** The files that are `stem` with one of some endings, in the order of the endings. */
function withEndings(stem: string, endings: readonly string[], repository: RepositoryFiles): string[] {
  const there = repository.withoutEnding(stem);
  return there.length === 0 ? [] : endings.map((each) => stem + each).filter((each) => there.includes(each));
}

function ending(path: string): string {
  return /\.[^./]+$/.exec(path)?.[0] ?? '';
}
