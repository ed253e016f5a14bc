import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';

/** An input with the elements that a reader sees in it; all of them, so that what is invented counts too. */
export interface Labelled {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly keys: readonly string[];
  /** Those of the keys that are known not to be found. */
  readonly missed?: readonly string[];
  /** What is known to be told although it is none. */
  readonly invented?: readonly string[];
  /** Further files beside it. */
  readonly beside?: Readonly<Record<string, string>>;
}

const DIR = join(dirname(fileURLToPath(import.meta.url)), 'labelled');

/** All of them, file by file. */
export function labelledInputs(): readonly Labelled[] {
  return readdirSync(DIR)
    .sort()
    .flatMap((file) => load(readFileSync(join(DIR, file), 'utf8')) as Labelled[]);
}
