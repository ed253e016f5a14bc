import { readFile } from 'node:fs/promises';
import { assetPath } from '../../../io/assets.js';

/** The most used packages of an ecosystem, by ecosystem. */
export type PopularNames = ReadonlyMap<string, ReadonlySet<string>>;

const LISTS: ReadonlyMap<string, string> = new Map([
  ['npm', 'npm'],
  ['PyPI', 'pypi'],
  ['crates.io', 'crates-io'],
  ['RubyGems', 'rubygems'],
]);

/** Loads the lists of these ecosystems, as far as there are lists: one name a line, `#` starts a comment. */
export async function popularNames(ecosystems: ReadonlySet<string>): Promise<PopularNames> {
  const names = new Map<string, ReadonlySet<string>>();
  for (const [ecosystem, file] of LISTS) {
    if (!ecosystems.has(ecosystem)) continue;
    const text = await readFile(assetPath(`data/popular-packages/${file}.txt`), 'utf8');
    const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
    names.set(ecosystem, new Set(lines.filter((line) => line !== '')));
  }
  return names;
}
