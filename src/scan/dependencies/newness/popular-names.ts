import { readWhole } from '../../../io/installation.js';

/** The most used packages of an ecosystem. */
export interface PopularList {
  /** Never suspected of imitating another. */
  readonly known: ReadonlySet<string>;
  /** Those of them that are typed often enough for somebody to wait for a slip. */
  readonly imitated: ReadonlySet<string>;
}

/** By ecosystem. */
export type PopularNames = ReadonlyMap<string, PopularList>;

/** Starts the second part of a list. */
const REST = '# Less used';

const LISTS: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['PyPI', 'pypi'],
  ['crates.io', 'crates-io'],
  ['RubyGems', 'rubygems'],
]);

/** Loads the lists of these ecosystems, as far as there are lists: one name a line, `#` starts a comment. */
export async function popularNames(ecosystems: ReadonlySet<string>): Promise<PopularNames> {
  const lists = new Map<string, PopularList>();
  for (const [ecosystem, file] of LISTS) {
    if (!ecosystems.has(ecosystem)) continue;
    lists.set(ecosystem, popularList(readWhole(`data/popular-packages/${file}.txt`).toString('utf8')));
  }
  return lists;
}

export function popularList(text: string): PopularList {
  const [first = '', rest = ''] = text.split(REST);
  const imitated = namesIn(first);
  // What follows the mark on its line is a comment still.
  return { imitated, known: new Set([...imitated, ...namesIn(`#${rest}`)]) };
}

function namesIn(text: string): Set<string> {
  return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}
