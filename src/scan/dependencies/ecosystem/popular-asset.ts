import { ECOSYSTEMS } from './index.js';

/** A file that the build copies: its name below `dist/`, and its path from the repository's root. */
export interface PopularAsset {
  readonly name: string;
  readonly source: string;
}

/** @param file as an ecosystem names its list of widely used packages */
export function popularAsset(file: string): PopularAsset {
  return { name: `data/popular-packages/${file}`, source: `rules/popular-packages/${file}` };
}

/** The lists of all ecosystems, for the build. */
export function popularAssets(): readonly PopularAsset[] {
  return ECOSYSTEMS.flatMap(({ popular }) => (popular === null ? [] : [popularAsset(popular)]));
}
