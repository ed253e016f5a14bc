import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceRoot } from '../../../io/assets.js';
import { readWhole } from '../../../io/installation.js';
import { ECOSYSTEMS } from '../ecosystem/index.js';
import { popularAsset } from '../ecosystem/popular-asset.js';

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

/** Loads the lists of these ecosystems, as far as there are lists: one name a line, `#` starts a comment. */
export async function popularNames(ecosystems: ReadonlySet<string>): Promise<PopularNames> {
  const lists = new Map<string, PopularList>();
  for (const { name, popular } of ECOSYSTEMS) {
    if (popular !== null && ecosystems.has(name)) lists.set(name, popularList(readPopular(popular)));
  }
  return lists;
}

function readPopular(file: string): string {
  const { name, source } = popularAsset(file);
  const root = sourceRoot();
  return (root === null ? readWhole(name) : readFileSync(join(root, source))).toString('utf8');
}

function popularList(text: string): PopularList {
  const [first = '', rest = ''] = text.split(REST);
  const imitated = namesIn(first);
  // What follows the mark on its line is a comment still.
  return { imitated, known: new Set([...imitated, ...namesIn(`#${rest}`)]) };
}

function namesIn(text: string): Set<string> {
  return new Set(text.split('\n').filter((line) => line !== '' && !line.startsWith('#')));
}
